import type { FormAction } from './change-form';
import type { PolicyForm } from './policy-form';

/**
 * What the server says is wrong, by field: `name`, `selector.uids`, `stages.<key>.signatures`,
 * `stages.<key>.checklist.<key>.text`. Keys, so that a problem goes with its stage when that is
 * moved.
 */
export type Problem = { field: string; sentence: string };

/** A refusal of the server as far as it names fields. */
export type Refusal = {
  message?: string;
  details?: {
    code?: string;
    /** Of what cannot be read: `stages[1].signatures`. */
    field?: string;
    reason?: string;
    /** Of what makes no sense, at `stages.1.signatures`. */
    findings?: readonly { at: string; sentence: string }[];
  };
};

/** Empty where a refusal is about the policy as a whole. */
export const problemsOf = ({ details }: Refusal, form: PolicyForm): Problem[] => {
  const { field, reason, findings = [] } = details ?? {};
  const problems = findings.map(({ at, sentence }) => ({ field: fieldOf(at, form), sentence }));
  return field && reason
    ? [...problems, { field: fieldOf(field, form), sentence: reason }]
    : problems;
};

/** Fields that are shown as one, whatever of them is wrong. */
const WHOLE = /^(selector\.[a-zA-Z]+|stages\.[^.]+\.signers\.[a-z]+)\..*$/u;

/** The field of a path that counts from 0. */
export const fieldOf = (at: string, { stages }: PolicyForm): string => {
  const [list, number, ...rest] = at.replace(/\[(\d+)\]/gu, '.$1').split('.');
  const stage = list === 'stages' ? stages[Number(number)] : undefined;
  if (!stage) return [list, number, ...rest].filter(Boolean).join('.').replace(WHOLE, '$1');
  const [part, itemNumber, ...inside] = rest;
  const item = part === 'checklist' ? stage.checklist[Number(itemNumber)] : undefined;
  const within = item ? ['checklist', item.key, ...inside] : rest;
  return ['stages', stage.key, ...within].join('.').replace(WHOLE, '$1');
};

/** The problems that are still there after a change: what is typed anew is not known to be wrong. */
export const problemsAfter = (problems: readonly Problem[], action: FormAction): Problem[] => {
  if (action.type === 'replace') return [];
  const touched = fieldsOf(action);
  return problems.filter(
    ({ field }) => !touched.some((one) => field === one || field.startsWith(`${one}.`)),
  );
};

const fieldsOf = (action: FormAction): string[] => {
  const inside = (place: string, change: object) =>
    Object.keys(change).map((name) => `${place}${name}`);
  switch (action.type) {
    case 'set':
      return inside('', action.change);
    case 'setCondition':
      return [`selector.${action.condition}`];
    case 'removeStage':
      return [`stages.${action.stage}`];
    case 'setStage':
      return inside(`stages.${action.stage}.`, action.change);
    case 'setSigners':
      return inside(`stages.${action.stage}.signers.`, action.change);
    case 'removeItem':
      return [`stages.${action.stage}.checklist.${action.item}`];
    case 'setItem':
      return inside(`stages.${action.stage}.checklist.${action.item}.`, action.change);
    default:
      return [];
  }
};
