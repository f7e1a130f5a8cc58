import type { Decision, ReviewCase } from '../../../src/plugins/review/domain/case';
import type { Ask, Submission } from '../../../src/plugins/review/domain/command';
import type { Delegation } from '../../../src/plugins/review/domain/delegations/delegation';
import { perform, type Outcome } from '../../../src/plugins/review/domain/perform';
import type { Attempt } from '../../../src/plugins/review/domain/permission';
import type { Person } from '../../../src/plugins/review/domain/person';
import type { Policy, Stage } from '../../../src/plugins/review/domain/policy';

export const NOW = '2025-03-03T01:00:00.000Z';
export const CLEAN = { blocking: 0, unacknowledged: 0 };

let nextId = 100;

export const aPerson = (overrides: Partial<Person> = {}): Person => {
  const id = overrides.id ?? nextId++;
  return { id, name: `person ${id}`, roles: [], unitIds: ['unit-1'], ...overrides };
};

export const aStage = (overrides: Partial<Stage> = {}): Stage => ({
  key: 'approver',
  name: '终审',
  task: 'sign',
  signers: { roles: ['approver'], reach: 'all', people: [] },
  signatures: 1,
  limitWorkingDays: 2,
  checklist: [],
  mayEdit: false,
  ...overrides,
});

export const leadStage = aStage({
  key: 'section-lead',
  name: '初审',
  signers: { roles: ['section-lead'], reach: 'own-unit', people: [] },
  mayEdit: true,
});

export const editorStage = aStage({
  key: 'editor',
  name: '复审',
  signers: { roles: ['editor'], reach: 'all', people: [] },
  mayEdit: true,
});

/** Three stages, each of one signature, unless told. */
export const aPolicy = (overrides: Partial<Policy> = {}): Policy => ({
  key: 'three',
  version: 1,
  name: '三审',
  selector: { uids: null, columnSlugs: null, unitIds: null, origins: null, officialSources: null },
  priority: 0,
  stages: [leadStage, editorStage, aStage()],
  mayRepeatSigner: false,
  emergencyLimitWorkingDays: 1,
  scheduleGraceHours: 12,
  ...overrides,
});

export const aSubmission = (overrides: Partial<Submission> = {}): Submission => ({
  digest: 'text-1',
  policy: aPolicy(),
  unitId: 'unit-1',
  contributorIds: [author.id],
  ...overrides,
});

export const author = aPerson({ id: 1, name: '信息员', roles: ['contributor'] });
export const lead = aPerson({ id: 2, name: '科室负责人', roles: ['section-lead'] });
export const editor = aPerson({ id: 3, name: '编辑', roles: ['editor'], unitIds: ['unit-2'] });
export const approver = aPerson({ id: 4, name: '审批人甲', roles: ['approver'] });
export const secondApprover = aPerson({ id: 5, name: '审批人乙', roles: ['approver'] });
export const thirdApprover = aPerson({ id: 6, name: '审批人丙', roles: ['approver'] });

export const aDecision = (overrides: Partial<Decision> & { by: Decision['by'] }): Decision => ({
  round: 1,
  stage: 0,
  action: 'approve',
  onBehalfOf: null,
  digest: 'text-1',
  opinion: '',
  at: NOW,
  ...overrides,
});

/** In its first round at the first stage, unless told. */
export const aCase = (overrides: Partial<ReviewCase> = {}): ReviewCase => ({
  id: 7,
  subject: { uid: 'api::news-item.news-item', documentId: 'document-1', locale: null },
  kind: 'publish',
  state: 'in-review',
  version: 3,
  stageIndex: 0,
  round: 1,
  policy: aPolicy(),
  digest: 'text-1',
  unitId: 'unit-1',
  submitter: { id: author.id, name: author.name },
  contributorIds: [author.id],
  decisions: [],
  scheduledAt: null,
  expiresAt: null,
  withdrawal: null,
  openBlockingComments: 0,
  ...overrides,
});

/** A case whose earlier stages are signed and that stands at the last one. */
export const atLastStage = (overrides: Partial<ReviewCase> = {}): ReviewCase =>
  aCase({
    stageIndex: 2,
    decisions: [aDecision({ by: lead, stage: 0 }), aDecision({ by: editor, stage: 1 })],
    ...overrides,
  });

/** A case with every signature. */
export const signedCase = (overrides: Partial<ReviewCase> = {}): ReviewCase => {
  const { decisions, ...rest } = atLastStage();
  const last = aDecision({ by: approver, stage: 2 });
  return { ...rest, decisions: [...decisions, last], ...overrides };
};

/** Public by emergency, on `approver`'s word and `secondApprover`'s. */
export const emergencyCase = (overrides: Partial<ReviewCase> = {}): ReviewCase =>
  aCase({
    state: 'pending-retrospective',
    decisions: [
      aDecision({ by: approver, stage: null, action: 'emergency' }),
      aDecision({ by: secondApprover, stage: null, action: 'confirm' }),
    ],
    ...overrides,
  });

export const aDelegation = (overrides: Partial<Delegation> = {}): Delegation => ({
  id: 1,
  principal: approver,
  delegate: editor,
  scope: { policyKeys: null, uids: null, stageKeys: null },
  from: '2025-03-01T00:00:00.000Z',
  until: '2025-03-08T00:00:00.000Z',
  revokedAt: null,
  ...overrides,
});

/** Somebody who sees the case and the content as they are now, unless told. */
export const anAttempt = (
  reviewCase: ReviewCase,
  person: Person | null,
  overrides: Partial<Attempt> = {},
): Attempt => ({
  reviewCase,
  person,
  delegations: [],
  seenVersion: reviewCase.version,
  digest: reviewCase.digest,
  at: NOW,
  ...overrides,
});

export const approval = (
  overrides: Partial<Extract<Ask, { action: 'approve' }>> = {},
): Extract<Ask, { action: 'approve' }> => ({
  action: 'approve',
  checklist: [],
  findings: CLEAN,
  expiresAt: null,
  ...overrides,
});

export const stepOf = (outcome: Outcome | null) => {
  if (!outcome?.allowed) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome.step;
};

/** What a person's action comes to; fails the test when it is refused. */
export const act = (
  ask: Ask,
  reviewCase: ReviewCase,
  person: Person,
  overrides: Partial<Attempt> = {},
) => stepOf(perform(ask, anAttempt(reviewCase, person, overrides)));
