import type { CaseFacts } from '../../../../src/plugins/review/domain/reports/case-facts';
import { makeReport } from '../../../../src/plugins/review/domain/reports/report';
import { aPolicy, aStage } from '../builders';
import { aCaseFact, at, clock, decided } from './builders';

const NOW = at('2025-11-14 12:00');

const report = (
  cases: readonly CaseFacts[],
  options: Partial<Parameters<typeof makeReport>[1]> = {},
) => makeReport([cases], { groupBy: 'unit', keys: [], clock, now: NOW, ...options });

const total = async (...cases: CaseFacts[]) => (await report(cases)).total;

describe('pieces', () => {
  test('a case is one piece, in how many rounds ever', async () => {
    const resubmitted = aCaseFact({ rounds: [at('2025-11-03 08:00'), at('2025-11-05 08:00')] });
    expect(await total(resubmitted)).toMatchObject({ submitted: 1, accepted: 0, open: 1 });
  });

  test.each(['published', 'pending-retrospective', 'withdrawn'] as const)(
    'what is %s became public, so it was accepted',
    async (state) => {
      expect(await total(aCaseFact({ state }))).toMatchObject({
        submitted: 1,
        accepted: 1,
        open: 0,
      });
    },
  );

  test.each(['in-review', 'returned', 'recalled', 'approved', 'scheduled'] as const)(
    'what is %s is open',
    async (state) => {
      expect(await total(aCaseFact({ state }))).toMatchObject({
        submitted: 1,
        accepted: 0,
        open: 1,
      });
    },
  );

  test('corrections and withdrawals are no pieces, and count when they are carried out', async () => {
    expect(
      await total(
        aCaseFact({ kind: 'correct', state: 'published' }),
        aCaseFact({ kind: 'correct', state: 'in-review' }),
        aCaseFact({ kind: 'withdraw', state: 'withdrawn' }),
        aCaseFact({ kind: 'withdraw', state: 'returned' }),
      ),
    ).toMatchObject({ submitted: 0, acceptanceRate: null, open: 0, corrected: 1, withdrawn: 1 });
  });

  test('the acceptance rate has four decimals', async () => {
    const [accepted, open] = [aCaseFact({ state: 'published' }), aCaseFact()];
    expect(await total(accepted, open, open)).toMatchObject({ acceptanceRate: 0.3333 });
  });
});

describe('returns and recalls', () => {
  test('each return counts, over all rounds', async () => {
    const decisions = [
      decided('2025-11-03 12:00', { action: 'return' }),
      decided('2025-11-05 12:00', { action: 'return', round: 2 }),
    ];
    const rounds = [at('2025-11-03 08:00'), at('2025-11-05 08:00')];
    expect(await total(aCaseFact({ state: 'returned', rounds, decisions }))).toMatchObject({
      returned: 2,
    });
  });

  test('refusing to sign an emergency afterwards is no return, refusing to confirm it is', async () => {
    const stage = null;
    const refused = [
      decided('2025-11-03 08:00', { stage, action: 'emergency' }),
      decided('2025-11-03 09:00', { stage, action: 'confirm' }),
      decided('2025-11-03 10:00', { stage, action: 'return' }),
    ];
    const notConfirmed = refused.filter(({ action }) => action !== 'confirm');
    expect(await total(aCaseFact({ kind: 'emergency', decisions: refused }))).toMatchObject({
      returned: 0,
    });
    expect(await total(aCaseFact({ kind: 'emergency', decisions: notConfirmed }))).toMatchObject({
      returned: 1,
    });
  });

  test('recalls are added up', async () => {
    expect(await total(aCaseFact({ recalls: 2 }), aCaseFact({ recalls: 1 }))).toMatchObject({
      recalled: 3,
    });
  });
});

describe('what is overdue', () => {
  const oneDay = aPolicy({ stages: [aStage({ limitWorkingDays: 1 })] });

  test.each([
    ['on the last day of its limit', '2025-11-04 23:59', 0],
    ['the day after', '2025-11-05 00:00', 1],
  ])('a stage signed %s', async (_, signedAt, overdue) => {
    const facts = aCaseFact({
      policy: oneDay,
      state: 'published',
      decisions: [decided(signedAt)],
    });
    expect(await total(facts)).toMatchObject({ overdue: overdue });
  });

  test('days off do not count', async () => {
    const overTheWeekend = aCaseFact({
      policy: oneDay,
      rounds: [at('2025-11-07 08:00')],
      decisions: [decided('2025-11-10 23:00')],
    });
    expect(await total(overTheWeekend)).toMatchObject({ overdue: 0 });
  });

  test('a limit that is running counts once it has passed', async () => {
    expect(await total(aCaseFact({ dueAt: NOW - 1 }), aCaseFact({ dueAt: NOW + 1 }))).toMatchObject(
      { overdue: 1 },
    );
  });

  test('an emergency signed late counts', async () => {
    const stage = null;
    const signedOn = (day: string) =>
      aCaseFact({
        kind: 'emergency',
        state: 'published',
        decisions: [
          decided('2025-11-03 09:00', { stage, action: 'confirm' }),
          decided(`${day} 09:00`, { stage, action: 'retrospective' }),
        ],
      });
    expect(await total(signedOn('2025-11-04'), signedOn('2025-11-05'))).toMatchObject({
      overdue: 1,
    });
  });

  test('a case counts once, however many limits it overran', async () => {
    const decisions = [decided('2025-11-11 08:00', { action: 'return' })];
    expect(await total(aCaseFact({ policy: oneDay, decisions, dueAt: NOW - 1 }))).toMatchObject({
      overdue: 1,
    });
  });
});

describe('the time a stage takes', () => {
  test('is told in working days of 24 hours, to two decimals', async () => {
    const signedAt = (dayAndTime: string) =>
      aCaseFact({ rounds: [at('2025-11-07 08:00')], decisions: [decided(dayAndTime)] });
    const { stages } = await total(
      signedAt('2025-11-07 20:00'),
      signedAt('2025-11-08 12:00'),
      signedAt('2025-11-10 20:00'),
    );
    expect(stages).toEqual([
      { stage: '初审', passed: 3, medianWorkingDays: 0.67, p90WorkingDays: 1.5 },
      { stage: '复审', passed: 0, medianWorkingDays: null, p90WorkingDays: null },
      { stage: '终审', passed: 0, medianWorkingDays: null, p90WorkingDays: null },
    ]);
  });

  test('is told for the stages of every policy, in their order; not for stages that only see', async () => {
    const two = aPolicy({
      stages: [aStage({ name: '阅知', task: 'see' }), aStage({ name: '初审' }), aStage()],
    });
    const one = aPolicy({ stages: [aStage({ name: '审核' })] });
    expect(
      await report([aCaseFact({ policy: two }), aCaseFact({ policy: one }), aCaseFact()]),
    ).toHaveProperty('stages', ['审核', '初审', '复审', '终审']);
  });
});

describe('groups', () => {
  const cases = [
    aCaseFact({ unitId: 'b', columnSlug: 'news', rounds: [at('2025-10-31 23:59')] }),
    aCaseFact({ unitId: null, columnSlug: null, rounds: [at('2025-11-01 00:00')] }),
  ];
  const keys = async (groupBy: 'unit' | 'month' | 'column' | 'person', listed: string[] = []) =>
    (await report(cases, { groupBy, keys: listed })).rows.map(({ key }) => key);

  test('are units, months in China, columns or those who handed in', async () => {
    expect(await keys('unit')).toEqual(['b', null]);
    expect(await keys('month')).toEqual(['2025-10', '2025-11']);
    expect(await keys('column')).toEqual(['news', null]);
    expect(await keys('person')).toEqual(['1']);
  });

  test('that handed in nothing are shown with zeros, first and in their order', async () => {
    expect(await keys('unit', ['c', 'b', 'a'])).toEqual(['c', 'b', 'a', null]);
    expect((await report([], { keys: ['a'] })).rows).toEqual([
      expect.objectContaining({ key: 'a', submitted: 0, acceptanceRate: null, stages: [] }),
    ]);
  });
});
