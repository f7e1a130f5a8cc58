import fc from 'fast-check';
import { CASE_STATES } from '../../../../src/plugins/review/domain/case';
import type { CaseFacts } from '../../../../src/plugins/review/domain/reports/case-facts';
import { COUNTS } from '../../../../src/plugins/review/domain/reports/figures';
import { GROUPINGS, makeReport } from '../../../../src/plugins/review/domain/reports/report';
import { aPolicy, aStage } from '../builders';
import { at, clock } from './builders';

const START = at('2025-01-02 00:00');
const DAY = 24 * 60 * 60 * 1000;
const policies = [aPolicy(), aPolicy({ stages: [aStage({ name: '审核', signatures: 2 })] })];

/** Instants in order, the first of them the case's first round. */
const times = fc
  .array(fc.nat(100 * DAY), { minLength: 1, maxLength: 8 })
  .map((offsets) => offsets.sort((one, other) => one - other).map((offset) => START + offset));

const decision = fc.record({
  round: fc.integer({ min: 1, max: 3 }),
  stage: fc.constantFrom(null, 0, 1, 2, 9),
  action: fc.constantFrom('approve', 'return', 'emergency', 'confirm', 'retrospective'),
});

const facts: fc.Arbitrary<CaseFacts> = fc
  .record({
    kind: fc.constantFrom('publish', 'correct', 'withdraw', 'emergency'),
    state: fc.constantFrom(...CASE_STATES),
    unitId: fc.constantFrom('unit-1', 'unit-2', null),
    columnSlug: fc.constantFrom('news', 'notices', null),
    submitter: fc.record({ id: fc.nat(3), name: fc.constant('张三') }),
    policy: fc.constantFrom(...policies),
    dueAt: fc.option(
      fc.nat(100 * DAY).map((offset) => START + offset),
      { nil: null },
    ),
    recalls: fc.nat(3),
    times,
    made: fc.array(decision, { maxLength: 6 }),
  })
  .map(({ times: [first = START, ...later], made, ...rest }) => ({
    ...rest,
    rounds: [first, ...later.slice(0, 2)],
    decisions: made.map((one, index) => ({
      ...one,
      at: later[index] ?? first + index * DAY,
    })),
  })) as fc.Arbitrary<CaseFacts>;

const cases = fc.array(facts, { maxLength: 20 });
const grouping = fc.constantFrom(...GROUPINGS);
const now = START + 50 * DAY;

test('the rows of every grouping add up to the total', async () => {
  await fc.assert(
    fc.asyncProperty(cases, grouping, async (all, groupBy) => {
      const { rows, total, stages } = await makeReport([all.slice(0, 3), all.slice(3)], {
        groupBy,
        keys: ['unit-2'],
        clock,
        now,
      });
      for (const count of COUNTS) {
        expect({ count, sum: rows.reduce((sum, row) => sum + row[count], 0) }).toEqual({
          count,
          sum: total[count],
        });
      }
      stages.forEach((stage, index) => {
        const passed = rows.reduce((sum, row) => sum + (row.stages[index]?.passed ?? NaN), 0);
        expect({ stage, passed }).toEqual({ stage, passed: total.stages[index]?.passed });
      });
    }),
  );
});

test('the total is the same however it is grouped', async () => {
  await fc.assert(
    fc.asyncProperty(cases, grouping, async (all, groupBy) => {
      const options = { keys: [], clock, now };
      const { total } = await makeReport([all.slice(0, 3), all.slice(3)], { ...options, groupBy });
      expect(
        await makeReport([all.slice(0, 3), all.slice(3)], { ...options, groupBy: 'unit' }),
      ).toMatchObject({ total });
    }),
  );
});

test('what was submitted was accepted or is open, and every number is about the cases there are', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (all) => {
      const { total } = await makeReport([all.slice(0, 3), all.slice(3)], {
        groupBy: 'unit',
        keys: [],
        clock,
        now,
      });
      expect(total.accepted + total.open).toBe(total.submitted);
      expect(total.submitted + total.corrected + total.withdrawn).toBeLessThanOrEqual(all.length);
      expect(total.overdue).toBeLessThanOrEqual(all.length);
    }),
  );
});
