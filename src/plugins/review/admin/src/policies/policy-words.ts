import type { Policy, Selector, Stage } from '../../../domain/policy';
import type { PolicyOptions } from '../api/policy-replies';
import type { Text } from '../use-text';

/** The names of what policies keep as codes. */
export type PolicyNames = {
  /** Of one value of a condition. */
  value(condition: keyof Selector, value: string): string;
  role(code: string): string;
  person(id: number): string;
};

/** What was removed since has no name any more, and is said to be gone. */
export const policyNames = (options: PolicyOptions, text: Text): PolicyNames => {
  const gone = text('policy.gone');
  const types = new Map(options.types.map(({ uid, name }) => [uid, name]));
  const columns = new Map(options.columns.map(({ slug, name }) => [slug, name]));
  const units = new Map(options.units.map(({ id, name }) => [id, name]));
  const roles = new Map(options.roles.map(({ code, name }) => [code, name]));
  const people = new Map(options.people.map(({ id, name }) => [id, name]));
  const known = { uids: types, columnSlugs: columns, unitIds: units };
  return {
    value: (condition, value) =>
      condition === 'origins' || condition === 'officialSources'
        ? value
        : (known[condition].get(value) ?? gone),
    role: (code) => roles.get(code) ?? gone,
    person: (id) => people.get(id) ?? gone,
  };
};

/** In the order in which people ask. */
export const CONDITIONS = [
  'uids',
  'columnSlugs',
  'unitIds',
  'origins',
  'officialSources',
] as const satisfies readonly (keyof Selector)[];

type Words = { names: PolicyNames; text: Text };

const LISTED = 4;

/** 新闻、通知 …; a long list is cut: “生态环境部、国务院等 12 个”. */
export const listWords = (list: readonly string[], { text }: Pick<Words, 'text'>): string =>
  list.length > LISTED
    ? text('policy.list.cut', {
        list: list.slice(0, LISTED - 1).join(text('policy.list.separator')),
        count: list.length,
      })
    : list.join(text('policy.list.separator'));

export const conditionWords = (
  condition: keyof Selector,
  values: readonly string[] | null,
  { names, text }: Words,
): string =>
  values === null
    ? text('policy.any')
    : listWords(
        values.map((value) => names.value(condition, value)),
        { text },
      );

/** Everything that a policy asks for, one line a condition; empty when it governs everything. */
export const selectorLines = (
  selector: Selector,
  words: Words,
): { condition: keyof Selector; line: string }[] =>
  CONDITIONS.filter((condition) => selector[condition] !== null).map((condition) => ({
    condition,
    line: conditionWords(condition, selector[condition], words),
  }));

/** 本单位的科室负责人; 张三、李四（编辑）. */
export const signersWords = ({ roles, reach, people }: Stage['signers'], words: Words): string => {
  const { names, text } = words;
  const posts = roles.map(names.role).join(text('policy.or'));
  if (roles.length === 0) return text('policy.nobody');
  const within = reach === 'own-unit' ? text('policy.ofOwnUnit', { posts }) : posts;
  return people.length === 0
    ? within
    : text('policy.namedPeople', {
        people: listWords(people.map(names.person), { text }),
        posts: within,
      });
};

/** 编辑，1 人签署，限 2 个工作日; 局领导阅知. */
export const stageWords = (
  stage: {
    task: Stage['task'];
    signers: Stage['signers'];
    /** As it is kept, or as it was typed. */
    signatures: number | string;
    limitWorkingDays: number | string;
  },
  words: Words,
): string => {
  const who = signersWords(stage.signers, words);
  const { signatures, limitWorkingDays: days } = stage;
  return stage.task === 'see'
    ? words.text('policy.stage.sees', { who })
    : words.text('policy.stage.signs', { who, signatures, days });
};

/** 第 2 级“复审”. */
export const stageTitle = (
  stages: readonly { key: string; name: string }[],
  key: string,
  text: Text,
) => {
  const index = stages.findIndex((stage) => stage.key === key);
  const name = stages[index]?.name ?? '';
  return name
    ? text('policy.stage.title', { number: index + 1, name })
    : text('policy.stage.number', { number: index + 1 });
};

/** 新闻、通知：编辑（2 个工作日）→ 审批人（2 个工作日）. */
export const policySentence = ({ selector, stages }: Policy, words: Words): string => {
  const { text } = words;
  const lines = selectorLines(selector, words).map(({ line }) => line);
  const steps = stages.map((stage) => stageWords(stage, words));
  return text('policy.sentence', {
    what: lines.length > 0 ? lines.join(text('policy.and')) : text('policy.everything'),
    steps: steps.join(' → ') || text('none'),
  });
};
