import type { CaseAction, ReviewCase } from '../../../src/plugins/review/domain/case';
import { prospectOf, type Prospect } from '../../../src/plugins/review/domain/prospect';
import {
  aCase,
  act,
  aDecision,
  aPolicy,
  approval,
  approver,
  aStage,
  atLastStage,
  author,
  emergencyCase,
  lead,
  secondApprover,
  thirdApprover,
} from './builders';

const LATER = '2025-06-01T01:00:00.000Z';
const twice = aPolicy({ stages: [aStage({ signatures: 2 })] });

test.each<[string, CaseAction, ReviewCase, string | null, Prospect]>([
  ['a first stage', 'approve', aCase(), null, { code: 'nextStage', stage: '复审' }],
  [
    'one of two signatures',
    'approve',
    aCase({ policy: twice }),
    null,
    { code: 'moreSignatures', count: 1 },
  ],
  ['the last stage', 'approve', atLastStage(), null, { code: 'publicNow' }],
  ['the last stage', 'approve', atLastStage(), LATER, { code: 'publicAt', at: LATER }],
  [
    'the last stage of a withdrawal',
    'approve',
    atLastStage({ kind: 'withdraw' }),
    null,
    { code: 'withdrawnNow' },
  ],
  ['a public emergency', 'approve', emergencyCase(), null, { code: 'signedAfterwards' }],
  ['a public emergency', 'return', emergencyCase(), null, { code: 'refusedAfterwards' }],
  [
    'an emergency',
    'confirm',
    aCase({ state: 'pending-confirmation' }),
    null,
    { code: 'publicByEmergency', days: 1 },
  ],
  ['any stage', 'return', aCase(), null, { code: 'returned', name: author.name }],
  ['any stage', 'recall', aCase(), null, { code: 'recalled' }],
  ['a missed schedule', 'publish', aCase({ state: 'approved' }), null, { code: 'publicAtOnce' }],
])('at %s, to %s is told before it is done', (_where, action, reviewCase, publishAt, expected) => {
  expect(prospectOf(action, reviewCase, publishAt)).toEqual(expected);
});

test('what is told of a signature is what comes of it', () => {
  const oneOfTwo = aCase({
    policy: twice,
    decisions: [aDecision({ by: secondApprover, stage: 0 })],
  });

  expect(prospectOf('approve', oneOfTwo, null)).toEqual({ code: 'publicNow' });
  expect(act(approval(), oneOfTwo, thirdApprover).reviewCase.state).toBe('published');
  const { reviewCase } = act(approval(), aCase(), lead);
  expect(reviewCase.policy.stages[reviewCase.stageIndex]?.name).toBe('复审');
  expect(act(approval(), atLastStage(), approver).reviewCase.state).toBe('published');
});
