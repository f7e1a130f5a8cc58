import type { ChecklistItem, Policy, Selector, Signers } from '../../../domain/policy';
import { changed, moved, without } from './keyed-list';
import { mergeEdits } from './merge-edits';
import { formOf, newStage, type PolicyForm, type StageForm } from './policy-form';

/** Stages and items go by their keys, which stay the same wherever they are moved. */
export type FormAction =
  | { type: 'replace'; policy: Policy }
  /** Goes on with what was typed since `seen`, over the version that somebody else saved. */
  | { type: 'rebase'; seen: Policy; latest: Policy }
  | { type: 'set'; change: Partial<Omit<PolicyForm, 'key' | 'version' | 'selector' | 'stages'>> }
  | { type: 'setCondition'; condition: keyof Selector; values: readonly string[] }
  | { type: 'addStage'; key: string }
  | { type: 'removeStage'; stage: string }
  | { type: 'moveStage'; stage: string; to: number }
  | {
      type: 'setStage';
      stage: string;
      change: Partial<Omit<StageForm, 'key' | 'signers' | 'checklist'>>;
    }
  | { type: 'setSigners'; stage: string; change: Partial<Signers> }
  | { type: 'addItem'; stage: string; key: string }
  | { type: 'removeItem'; stage: string; item: string }
  | { type: 'moveItem'; stage: string; item: string; to: number }
  | {
      type: 'setItem';
      stage: string;
      item: string;
      change: Partial<Omit<ChecklistItem, 'key'>>;
    };

export const changeForm = (form: PolicyForm, action: FormAction): PolicyForm => {
  switch (action.type) {
    case 'replace':
      return formOf(action.policy);
    case 'rebase':
      return {
        ...mergeEdits({ base: formOf(action.seen), mine: form, theirs: formOf(action.latest) }),
        version: action.latest.version,
      };
    case 'set':
      return { ...form, ...action.change };
    case 'setCondition':
      return { ...form, selector: { ...form.selector, [action.condition]: orAny(action.values) } };
    case 'addStage':
      return { ...form, stages: [...form.stages, newStage(action.key)] };
    case 'removeStage':
      return { ...form, stages: without(form.stages, action.stage) };
    case 'moveStage':
      return { ...form, stages: moved(form.stages, action.stage, action.to) };
    default:
      return {
        ...form,
        stages: changed(form.stages, action.stage, (stage) => changeStage(stage, action)),
      };
  }
};

/** A condition of which nothing is left is none. */
const orAny = (values: readonly string[]): readonly string[] | null =>
  values.length === 0 ? null : values;

type StageAction = Extract<
  FormAction,
  { type: 'setStage' | 'setSigners' | 'addItem' | 'removeItem' | 'moveItem' | 'setItem' }
>;

const changeStage = (stage: StageForm, action: StageAction): StageForm => {
  const { checklist } = stage;
  switch (action.type) {
    case 'setStage':
      return { ...stage, ...action.change };
    case 'setSigners':
      return { ...stage, signers: { ...stage.signers, ...action.change } };
    case 'addItem':
      return { ...stage, checklist: [...checklist, { key: action.key, text: '', required: true }] };
    case 'removeItem':
      return { ...stage, checklist: without(checklist, action.item) };
    case 'moveItem':
      return { ...stage, checklist: moved(checklist, action.item, action.to) };
    case 'setItem':
      return {
        ...stage,
        checklist: changed(checklist, action.item, (item) => ({ ...item, ...action.change })),
      };
  }
};
