import { perform } from '../../../src/plugins/review/domain/perform';
import { applyAction } from '../../../src/plugins/review/domain/next-state';
import { mayPerform } from '../../../src/plugins/review/domain/permission';
import {
  aCase,
  act,
  anAttempt,
  approval,
  approver,
  aSubmission,
  atLastStage,
  author,
  CLEAN,
  emergencyCase,
  NOW,
  secondApprover,
  thirdApprover,
} from './builders';

const ask = {
  action: 'emergency',
  reason: '重污染天气预警',
  submission: aSubmission({ digest: 'text-2' }),
} as const;

test('an emergency opens a round of its own and waits for a second approver', () => {
  const { reviewCase, effects } = act(ask, atLastStage(), approver);
  expect(reviewCase).toMatchObject({
    state: 'pending-confirmation',
    round: 2,
    digest: 'text-2',
    submitter: { id: author.id },
  });
  expect(reviewCase.decisions.at(-1)).toMatchObject({
    action: 'emergency',
    stage: null,
    round: 2,
    digest: 'text-2',
    by: { id: approver.id },
  });
  expect(effects).toEqual([
    { type: 'voidSignatures', round: 1, changed: [] },
    { type: 'openRound', round: 2, digest: 'text-2' },
    { type: 'notify', audience: { to: 'approvers' }, topic: 'emergencyToConfirm' },
  ]);
});

test('an emergency forgets nobody who contributed, and does not count as contributing', () => {
  const submission = aSubmission({ contributorIds: [9] });
  const reviewCase = aCase({ contributorIds: [author.id, 8] });
  const asked = act({ ...ask, submission }, reviewCase, approver).reviewCase;
  expect(asked.contributorIds).toEqual([author.id, 8, 9]);
});

test('the confirmation publishes and begins the limit on signing afterwards', () => {
  const asked = act(ask, aCase({ state: 'draft' }), approver).reviewCase;
  const { reviewCase, effects } = act({ action: 'confirm' }, asked, secondApprover);
  expect(reviewCase.state).toBe('pending-retrospective');
  expect(effects.slice(0, 3)).toEqual([
    { type: 'publish', digest: 'text-2', basis: 'emergency' },
    { type: 'startDeadline', stage: null, workingDays: 1 },
    { type: 'notify', audience: { to: 'approvers' }, topic: 'emergencyToSign' },
  ]);
});

test('a signature afterwards closes the case and publishes nothing', () => {
  const { reviewCase, effects } = act(approval(), emergencyCase(), thirdApprover);
  expect(reviewCase.state).toBe('published');
  expect(reviewCase.decisions.at(-1)).toMatchObject({ action: 'retrospective', stage: null });
  expect(effects.map(({ type }) => type)).toEqual(['notify']);
});

test('a refusal afterwards is recorded, and the case stays open', () => {
  const refusal = { action: 'return', reason: '并非紧急' } as const;
  const { reviewCase, effects } = act(refusal, emergencyCase(), thirdApprover);
  expect(reviewCase.state).toBe('pending-retrospective');
  expect(reviewCase.decisions.at(-1)).toMatchObject({ action: 'return', stage: null });
  expect(effects).toContainEqual({
    type: 'notify',
    audience: { to: 'approvers' },
    topic: 'emergencyRefused',
  });
  expect(act(approval(), reviewCase, secondApprover).reviewCase.state).toBe('published');
});

test('the case is closed when the content is withdrawn by a case of its own', () => {
  const step = applyAction(emergencyCase(), { action: 'contentWithdrawn', at: NOW });
  expect(step.reviewCase.state).toBe('withdrawn');
  expect(step.effects.map(({ type }) => type)).toEqual(['notify']);
});

test('who used the emergency in an earlier round cannot clear a later one', () => {
  const recalled = act(
    { action: 'recall' },
    act(ask, aCase(), approver).reviewCase,
    approver,
  ).reviewCase;
  const again = act(ask, recalled, secondApprover).reviewCase;
  const { reviewCase } = act({ action: 'confirm' }, again, thirdApprover, { digest: 'text-2' });
  for (const user of [approver, secondApprover]) {
    expect(mayPerform('approve', anAttempt(reviewCase, user))).toMatchObject({
      refusal: { code: 'usedTheEmergency' },
    });
  }
});

test('an emergency that nobody confirms goes the ordinary way', () => {
  const asked = act(ask, aCase(), approver).reviewCase;
  const returned = act({ action: 'return', reason: '走正常流程' }, asked, secondApprover);
  expect(returned.reviewCase).toMatchObject({ state: 'returned' });
  const submit = { action: 'submit', submission: aSubmission(), findings: CLEAN } as const;
  expect(act(submit, returned.reviewCase, author).reviewCase.state).toBe('in-review');
});

test('a recalled emergency is told to the approvers', () => {
  const asked = act(ask, aCase(), approver).reviewCase;
  expect(act({ action: 'recall' }, asked, approver).effects).toContainEqual({
    type: 'notify',
    audience: { to: 'approvers' },
    topic: 'recalled',
  });
});

test('a delayed confirmation does not publish what was written since', () => {
  const asked = act(ask, aCase(), approver).reviewCase;
  const attempt = anAttempt(asked, secondApprover, { digest: 'text-3' });
  expect(perform({ action: 'confirm' }, attempt)).toMatchObject({
    refusal: { code: 'contentChanged' },
  });
});
