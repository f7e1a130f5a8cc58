import type { Policy, Stage } from '../../../domain/policy';

/** A stage while it is edited: its numbers are what was typed. */
export type StageForm = Omit<Stage, 'signatures' | 'limitWorkingDays'> & {
  signatures: string;
  limitWorkingDays: string;
};

/** A policy while it is edited; `version` is the one that its author saw, 0 for a new policy. */
export type PolicyForm = Omit<
  Policy,
  'priority' | 'stages' | 'emergencyLimitWorkingDays' | 'scheduleGraceHours'
> & {
  priority: string;
  stages: readonly StageForm[];
  emergencyLimitWorkingDays: string;
  scheduleGraceHours: string;
};

export const formOf = (policy: Policy): PolicyForm => ({
  ...policy,
  priority: String(policy.priority),
  stages: policy.stages.map((stage) => ({
    ...stage,
    signatures: String(stage.signatures),
    limitWorkingDays: String(stage.limitWorkingDays),
  })),
  emergencyLimitWorkingDays: String(policy.emergencyLimitWorkingDays),
  scheduleGraceHours: String(policy.scheduleGraceHours),
});

/** The policy that was typed; what is no whole number is NaN, which the server refuses in its place. */
export const policyOf = (form: PolicyForm): Policy => ({
  ...form,
  priority: wholeOf(form.priority),
  stages: form.stages.map(stageOf),
  emergencyLimitWorkingDays: wholeOf(form.emergencyLimitWorkingDays),
  scheduleGraceHours: wholeOf(form.scheduleGraceHours),
});

/** The numbers of a stage that only looks mean nothing and are not shown: none may stop it. */
const stageOf = (stage: StageForm): Stage => {
  const numberOf = (typed: string) => (stage.task === 'see' ? wholeOf(typed) || 0 : wholeOf(typed));
  return {
    ...stage,
    signatures: numberOf(stage.signatures),
    limitWorkingDays: numberOf(stage.limitWorkingDays),
  };
};

const wholeOf = (typed: string): number =>
  /^-?\d+$/u.test(typed.trim()) ? Number(typed.trim()) : Number.NaN;

/** What a new policy begins with: it matches everything and has no stage yet. */
export const newPolicy = (key: string): Policy => ({
  key,
  version: 0,
  name: '',
  selector: { uids: null, columnSlugs: null, unitIds: null, origins: null, officialSources: null },
  priority: 10,
  stages: [],
  mayRepeatSigner: false,
  emergencyLimitWorkingDays: 1,
  scheduleGraceHours: 12,
});

export const newStage = (key: string): StageForm => ({
  key,
  name: '',
  task: 'sign',
  signers: { roles: [], reach: 'all', people: [] },
  signatures: '1',
  limitWorkingDays: '2',
  checklist: [],
  mayEdit: false,
});
