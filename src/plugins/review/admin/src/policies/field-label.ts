import type { MessageKey, Text } from '../use-text';
import type { PolicyForm } from './policy-form';
import { stageTitle } from './policy-words';

/** What people call a field of the form: 第 2 级“复审”签署人数. */
export const fieldLabel = (field: string, { stages }: PolicyForm, text: Text): string => {
  const [part = '', key = '', ...inside] = field.split('.');
  if (part !== 'stages') {
    const known: MessageKey = part === 'selector' ? selectorKey(key) : partKey(part);
    return text(known);
  }
  if (key === '') return text('policy.stages');
  const what = inside[0] === 'checklist' ? 'checklist' : inside.join('.');
  const stage = stageTitle(stages, key, text);
  return isStageField(what)
    ? text('policy.change.ofStage', { stage, what: text(`policy.stage.${what}`) })
    : stage;
};

const SELECTOR_FIELDS = ['uids', 'columnSlugs', 'unitIds', 'origins', 'officialSources'] as const;
const PARTS = [
  'name',
  'priority',
  'mayRepeatSigner',
  'emergencyLimitWorkingDays',
  'scheduleGraceHours',
] as const;
const STAGE_FIELDS = [
  'name',
  'task',
  'signatures',
  'limitWorkingDays',
  'mayEdit',
  'checklist',
  'signers.roles',
  'signers.reach',
  'signers.people',
] as const;

const selectorKey = (name: string): MessageKey => {
  const field = SELECTOR_FIELDS.find((one) => one === name);
  return field ? `policy.selector.${field}` : 'policy.selector';
};

const partKey = (name: string): MessageKey => {
  const part = PARTS.find((one) => one === name);
  return part ? `policy.${part}` : 'policy';
};

const isStageField = (what: string): what is (typeof STAGE_FIELDS)[number] =>
  STAGE_FIELDS.some((one) => one === what);
