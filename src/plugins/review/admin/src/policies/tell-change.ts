import type { Json } from '../../../domain/canonical-json';
import type { PolicyChange } from '../../../domain/policies/policy-changes';
import type { ChecklistItem, Policy, Selector, Stage } from '../../../domain/policy';
import type { MessageKey, Text } from '../use-text';
import {
  conditionWords,
  listWords,
  stageTitle,
  stageWords,
  type PolicyNames,
} from './policy-words';

/** A change in words: 第 2 级“复审”时限, 2 个工作日, 3 个工作日; null where there is nothing. */
export type ToldChange = { what: string; before: string | null; after: string | null };

/** The two versions between which something changed. */
export type Versions = { before: Policy; after: Policy };

type Words = { names: PolicyNames; text: Text };

export const tellChange = (
  { path, before, after }: PolicyChange,
  versions: Versions,
  words: Words,
): ToldChange => {
  const { text } = words;
  const [part = '', ...inside] = path.split('.');
  if (part === 'selector') {
    const condition = inside[0] as keyof Selector;
    const told = (value: Json) => conditionWords(condition, value as string[] | null, words);
    return { what: text(`policy.selector.${condition}`), before: told(before), after: told(after) };
  }
  if (part === 'stages') return tellStages(inside, { before, after }, versions, words);
  const told = (value: Json) => settingWords(part, value, text);
  return { what: text(`policy.${part}` as MessageKey), before: told(before), after: told(after) };
};

type Values = { before: Json; after: Json };

const tellStages = (
  [key, ...inside]: string[],
  { before, after }: Values,
  versions: Versions,
  words: Words,
): ToldChange => {
  const { text } = words;
  if (key === undefined) {
    const order = (keys: Json, { stages }: Policy) =>
      namesInOrder(keys, (one) => stages.find((stage) => stage.key === one)?.name).join(
        text('policy.list.separator'),
      );
    return {
      what: text('policy.change.stageOrder'),
      before: order(before, versions.before),
      after: order(after, versions.after),
    };
  }
  if (inside.length === 0) return tellStage(key, { before, after }, versions, words);
  const now = versions.after.stages.some((stage) => stage.key === key);
  const stage = stageTitle((now ? versions.after : versions.before).stages, key, text);
  if (inside[0] === 'checklist') {
    return tellChecklist(
      { stage, key, item: inside[1], field: inside[2] },
      { before, after },
      versions,
      words,
    );
  }
  const field = inside.join('.');
  const told = (value: Json) => stageFieldWords(field, value, words);
  return {
    what: text('policy.change.ofStage', {
      stage,
      what: text(`policy.stage.${field}` as MessageKey),
    }),
    before: told(before),
    after: told(after),
  };
};

const tellStage = (
  key: string,
  { before, after }: Values,
  versions: Versions,
  words: Words,
): ToldChange => {
  const { text } = words;
  const told = (stage: Json) => (stage ? stageWords(stage as unknown as Stage, words) : null);
  const [code, { stages }] = before
    ? (['policy.change.stageRemoved', versions.before] as const)
    : (['policy.change.stageAdded', versions.after] as const);
  return {
    what: text(code, { stage: stageTitle(stages, key, text) }),
    before: told(before),
    after: told(after),
  };
};

type ItemPlace = {
  stage: string;
  key: string;
  item: string | undefined;
  field: string | undefined;
};

const tellChecklist = (
  { stage, key, item, field }: ItemPlace,
  { before, after }: Values,
  versions: Versions,
  { text }: Words,
): ToldChange => {
  const textsOf = (keys: Json, { stages }: Policy) =>
    namesInOrder(
      keys,
      (one) =>
        stages.find((each) => each.key === key)?.checklist.find((each) => each.key === one)?.text,
    ).join(text('policy.list.separator'));
  if (item === undefined) {
    return {
      what: text('policy.change.checklistOrder', { stage }),
      before: textsOf(before, versions.before),
      after: textsOf(after, versions.after),
    };
  }
  const itemText = (value: Json) => (value ? (value as unknown as ChecklistItem).text : null);
  if (field === undefined) {
    return {
      what: text(before ? 'policy.change.itemRemoved' : 'policy.change.itemAdded', { stage }),
      before: itemText(before),
      after: itemText(after),
    };
  }
  if (field === 'text') {
    return {
      what: text('policy.change.itemText', { stage }),
      before: String(before),
      after: String(after),
    };
  }
  const told = (value: Json) =>
    text(value === true ? 'policy.item.required' : 'policy.item.optional');
  return {
    what: text('policy.change.ofStage', {
      stage,
      what: textsOf([item], versions.after),
    }),
    before: told(before),
    after: told(after),
  };
};

/** A list as a version holds it: of keys, or of whole parts where keys do not tell them apart. */
const namesInOrder = (list: Json, nameOf: (key: string) => string | undefined): string[] =>
  (Array.isArray(list) ? (list as readonly Json[]) : [])
    .map((part) => (typeof part === 'string' ? (nameOf(part) ?? '') : ''))
    .filter(Boolean);

const settingWords = (name: string, value: Json, text: Text): string => {
  if (typeof value === 'boolean') return text(value ? 'yes' : 'no');
  if (name === 'emergencyLimitWorkingDays') return text('policy.days', { count: Number(value) });
  if (name === 'scheduleGraceHours') return text('policy.hours', { count: Number(value) });
  return String(value);
};

const stageFieldWords = (field: string, value: Json, { names, text }: Words): string => {
  switch (field) {
    case 'signatures':
      return text('policy.people', { count: Number(value) });
    case 'limitWorkingDays':
      return text('policy.days', { count: Number(value) });
    case 'task':
      return text(value === 'see' ? 'policy.task.see' : 'policy.task.sign');
    case 'mayEdit':
      return text(value === true ? 'yes' : 'no');
    case 'signers.reach':
      return text(value === 'own-unit' ? 'policy.reach.own-unit' : 'policy.reach.all');
    case 'signers.roles':
      return listWords((value as string[]).map(names.role), { text }) || text('none');
    case 'signers.people':
      return (
        listWords((value as number[]).map(names.person), { text }) || text('policy.people.any')
      );
    default:
      return String(value);
  }
};
