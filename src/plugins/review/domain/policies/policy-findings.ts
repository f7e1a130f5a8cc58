import type { Policy, Selector, Stage } from '../policy';
import { ROLE } from '../role-codes';
import { lastSignStage } from '../signatures';

/** What is wrong with a policy. `at` is a path in it: `stages.1.signers.roles`. */
export type PolicyFinding = {
  code:
    | 'keyMissing'
    | 'nameMissing'
    | 'noSignStage'
    | 'stageKeyMissing'
    | 'stageKeyRepeated'
    | 'rolesMissing'
    | 'administratorSigns'
    | 'signaturesTooFew'
    | 'namedPeopleTooFew'
    | 'limitTooShort'
    | 'checklistKeyRepeated'
    | 'checklistTextMissing'
    | 'graceNegative'
    | 'matchesNothing';
  at: string;
};

/** What an administrator must put right before a policy can be in force; empty when nothing. */
export const policyFindings = (policy: Policy): readonly PolicyFinding[] => [
  ...whenever(policy.key.trim() === '', { code: 'keyMissing', at: 'key' }),
  ...whenever(policy.name.trim() === '', { code: 'nameMissing', at: 'name' }),
  ...selectorFindings(policy.selector),
  ...whenever(lastSignStage(policy.stages) === null, { code: 'noSignStage', at: 'stages' }),
  ...policy.stages.flatMap((stage, index) => stageFindings(stage, index, policy.stages)),
  ...whenever(!isWholeFrom(1, policy.emergencyLimitWorkingDays), {
    code: 'limitTooShort',
    at: 'emergencyLimitWorkingDays',
  }),
  ...whenever(!(policy.scheduleGraceHours >= 0), {
    code: 'graceNegative',
    at: 'scheduleGraceHours',
  }),
];

/** No condition matches everything; an empty list of conditions matches nothing. */
const selectorFindings = (selector: Selector): readonly PolicyFinding[] =>
  Object.entries(selector).flatMap(([name, values]) =>
    whenever(values?.length === 0, { code: 'matchesNothing', at: `selector.${name}` }),
  );

const stageFindings = (
  stage: Stage,
  index: number,
  stages: readonly Stage[],
): readonly PolicyFinding[] => {
  const at = `stages.${index}`;
  const { roles } = stage.signers;
  return [
    ...whenever(stage.key.trim() === '', { code: 'stageKeyMissing', at: `${at}.key` }),
    ...whenever(stages.findIndex(({ key }) => key === stage.key) < index, {
      code: 'stageKeyRepeated',
      at: `${at}.key`,
    }),
    ...whenever(stage.name.trim() === '', { code: 'nameMissing', at: `${at}.name` }),
    ...whenever(roles.length === 0, { code: 'rolesMissing', at: `${at}.signers.roles` }),
    ...whenever(roles.includes(ROLE.administrator), {
      code: 'administratorSigns',
      at: `${at}.signers.roles`,
    }),
    ...(stage.task === 'sign' ? signatureFindings(stage, at) : []),
  ];
};

const signatureFindings = (stage: Stage, at: string): readonly PolicyFinding[] => {
  const { signatures, signers, limitWorkingDays, checklist } = stage;
  const named = new Set(signers.people).size;
  const itemKeys = checklist.map(({ key }) => key);
  return [
    ...whenever(!isWholeFrom(1, signatures), {
      code: 'signaturesTooFew',
      at: `${at}.signatures`,
    }),
    ...whenever(named > 0 && named < signatures, {
      code: 'namedPeopleTooFew',
      at: `${at}.signers.people`,
    }),
    ...whenever(!isWholeFrom(1, limitWorkingDays), {
      code: 'limitTooShort',
      at: `${at}.limitWorkingDays`,
    }),
    ...whenever(new Set(itemKeys).size < itemKeys.length, {
      code: 'checklistKeyRepeated',
      at: `${at}.checklist`,
    }),
    ...checklist.flatMap(({ text }, index) =>
      whenever(text.trim() === '', {
        code: 'checklistTextMissing',
        at: `${at}.checklist.${index}.text`,
      }),
    ),
  ];
};

const whenever = (isWrong: boolean, finding: PolicyFinding): readonly PolicyFinding[] =>
  isWrong ? [finding] : [];

const isWholeFrom = (least: number, value: number): boolean =>
  Number.isInteger(value) && value >= least;
