import fc from 'fast-check';
import {
  CASE_STATES,
  type Decision,
  type ReviewCase,
} from '../../../../src/plugins/review/domain/case';
import { awaited, couldSignAlike } from '../../../../src/plugins/review/domain/inbox/awaited';
import { isSignerNow } from '../../../../src/plugins/review/domain/permission';
import { aCase, aDecision, approver, author, editor, lead, NOW } from '../builders';
import { setting } from '../walks/arbitraries';

const ask = (reviewCase: ReviewCase, person: typeof editor) => ({
  reviewCase,
  person,
  delegations: [],
  at: NOW,
});

test.each(CASE_STATES)('a case in the state %s awaits a signature or not', (state) => {
  const waits = ['in-review', 'approved', 'pending-confirmation', 'pending-retrospective'];

  expect(awaited(aCase({ state })) !== null).toBe(waits.includes(state));
});

test('cases await the same when only their content, signatures and authors differ', () => {
  const one = aCase({ id: 1, contributorIds: [1] });
  const other = aCase({ id: 2, contributorIds: [3], decisions: [aDecision({ by: lead })] });

  expect(awaited(one)).toBe(awaited(other));
  expect(awaited(one)).not.toBe(awaited(aCase({ unitId: 'unit-2' })));
  expect(awaited(one)).not.toBe(awaited(aCase({ stageIndex: 1 })));
});

test('who belongs to the stage could sign, although not the case they wrote', () => {
  const written = aCase({ stageIndex: 2, contributorIds: [approver.id] });

  expect(isSignerNow(ask(written, approver))).toBe(false);
  expect(couldSignAlike(ask(written, approver))).toBe(true);
});

test('who does not belong to the stage could not', () => {
  expect(couldSignAlike(ask(aCase(), editor))).toBe(false);
  expect(couldSignAlike(ask(aCase({ unitId: 'unit-2' }), lead))).toBe(false);
  expect(couldSignAlike(ask(aCase(), author))).toBe(false);
});

test('nobody can sign what they could not sign alike, and the rest is in what was signed so far', () => {
  const decisions: fc.Arbitrary<Decision[]> = fc.array(
    fc
      .record({
        stage: fc.constantFrom(0, 1, 2, null),
        action: fc.constantFrom<Decision['action'][]>('approve', 'emergency', 'confirm', 'return'),
        by: fc.constantFrom(1, 2, 3, 4, 5, 6),
      })
      .map(({ by, ...decision }) => aDecision({ ...decision, by: { id: by, name: '' } })),
    { maxLength: 4 },
  );
  const place = fc.record({
    state: fc.constantFrom(...CASE_STATES),
    kind: fc.constantFrom<ReviewCase['kind'][]>('publish', 'correct', 'withdraw', 'emergency'),
    stageIndex: fc.constantFrom(0, 1, 2),
    unitId: fc.constantFrom('unit-1', 'unit-2', null),
    contributorIds: fc.subarray([1, 2, 3, 4, 5, 6]),
    decisions,
  });
  const others = fc.record({
    round: fc.constantFrom(1, 2),
    digest: fc.constantFrom('text-1', 'text-2'),
    decisions,
    contributorIds: fc.subarray([1, 2, 3, 4, 5, 6]),
  });
  let signers = 0;
  fc.assert(
    fc.property(setting, place, others, ({ people, policies, delegations }, where, other) => {
      const reviewCase = aCase({ ...where, policy: policies[0] });
      const alike = { ...reviewCase, ...other, id: 8, version: 9, submitter: approver };
      expect(awaited(alike)).toBe(awaited(reviewCase));
      const { round, digest, decisions: made, contributorIds } = reviewCase;
      const rebuilt = { ...alike, round, digest, decisions: made, contributorIds };
      for (const person of people) {
        const question = { person, delegations, at: NOW };
        const isSigner = isSignerNow({ ...question, reviewCase });
        expect(isSignerNow({ ...question, reviewCase: rebuilt })).toBe(isSigner);
        if (!isSigner) continue;
        signers += 1;
        expect(couldSignAlike({ ...question, reviewCase: alike })).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
  expect(signers).toBeGreaterThan(100);
});
