import {
  completesReview,
  completesStage,
  isSigned,
  lastSignStage,
  roundSignatures,
  signatureCount,
  signStageFrom,
} from '../../../src/plugins/review/domain/signatures';
import {
  aCase,
  aDecision,
  aPolicy,
  approver,
  aStage,
  atLastStage,
  editor,
  lead,
  secondApprover,
  signedCase,
} from './builders';

const see = aStage({ key: 'see', task: 'see' });

test('the next and the last stage are those that are signed, not those that are seen', () => {
  const stages = [see, aStage(), see, aStage(), see];
  expect([0, 1, 2, 3, 4].map((from) => signStageFrom(stages, from))).toEqual([1, 1, 3, 3, null]);
  expect(lastSignStage(stages)).toBe(3);
  expect(lastSignStage([see])).toBeNull();
});

test('only signatures of this round over this digest count', () => {
  const decisions = [
    aDecision({ by: lead }),
    aDecision({ by: editor, round: 2 }),
    aDecision({ by: editor, digest: 'text-0' }),
    aDecision({ by: editor, action: 'return' }),
  ];
  expect(roundSignatures(aCase({ decisions })).map(({ by }) => by)).toEqual([lead]);
});

test('a person counts once for a stage', () => {
  const decisions = [aDecision({ by: lead }), aDecision({ by: lead })];
  expect(signatureCount(aCase({ decisions }), 0)).toBe(1);
});

test('a stage of two signatures is complete with the second', () => {
  const policy = aPolicy({ stages: [aStage({ signatures: 2 })] });
  expect(completesStage(aCase({ policy }))).toBe(false);
  const second = aCase({ policy, decisions: [aDecision({ by: approver })] });
  expect([completesStage(second), completesReview(second), isSigned(second)]).toEqual([
    true,
    true,
    false,
  ]);
  const both = [aDecision({ by: approver }), aDecision({ by: secondApprover })];
  expect(isSigned(aCase({ policy, decisions: both }))).toBe(true);
});

test('the review is complete with the last stage, not before', () => {
  expect(completesReview(aCase())).toBe(false);
  expect(completesReview(atLastStage())).toBe(true);
  expect(isSigned(atLastStage())).toBe(false);
  expect(isSigned(signedCase())).toBe(true);
});

test('a policy that nobody signs, or that asks for no signature, is never signed by itself', () => {
  expect(isSigned(aCase({ policy: aPolicy({ stages: [see] }) }))).toBe(false);
  expect(isSigned(aCase({ policy: aPolicy({ stages: [aStage({ signatures: 0 })] }) }))).toBe(false);
});
