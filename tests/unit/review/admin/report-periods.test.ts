import fc from 'fast-check';
import {
  PERIOD_CHOICES,
  periodOf,
  periodProblem,
} from '../../../../src/plugins/review/admin/src/reports/period-choice';
import { readChoice } from '../../../../src/plugins/review/admin/src/reports/report-choice';
import { shiftDay } from '../../../../src/plugins/review/domain/working-days/day';

const NAMED = PERIOD_CHOICES.filter((choice) => choice !== 'free');

const anyDay = fc.integer({ min: 0, max: 36_500 }).map((days) => shiftDay('2000-01-01', days));

describe('the period of a report', () => {
  it.each([
    ['month', '2026-11-23', '2026-11-01', '2026-11-30'],
    ['month', '2028-02-29', '2028-02-01', '2028-02-29'],
    ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
    ['lastMonth', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['lastMonth', '2026-01-01', '2025-12-01', '2025-12-31'],
    ['quarter', '2026-05-01', '2026-04-01', '2026-06-30'],
    ['quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
    ['year', '2026-07-01', '2026-01-01', '2026-12-31'],
  ] as const)('%s on %s is from %s to %s', (choice, today, from, until) =>
    expect(periodOf(choice, today)).toEqual({ from, until }),
  );

  it('has today in it, unless it is last month, and is one that a report can be of', () =>
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...NAMED), (today, choice) => {
        const { from, until } = periodOf(choice, today);

        expect(periodProblem({ from, until })).toBeNull();
        expect(from <= today && today <= until).toBe(choice !== 'lastMonth');
      }),
    ));

  it.each([
    ['', '2026-01-31', 'missing'],
    ['2026-02-01', '2026-01-31', 'order'],
    ['2020-01-01', '2025-01-01', 'long'],
    ['2020-01-01', '2024-12-31', null],
    ['2026-01-31', '2026-01-31', null],
  ])('from %s to %s: %s', (from, until, problem) =>
    expect(periodProblem({ from, until })).toBe(problem),
  );

  it('is read from the address, and this month where that makes no sense', () => {
    expect(readChoice({ period: 'moon', groupBy: 'moon' }, '2026-11-23')).toEqual({
      period: 'month',
      from: '2026-11-01',
      until: '2026-11-30',
      unit: '',
      groupBy: 'unit',
    });
    expect(
      readChoice(
        { period: 'free', from: '2026-01-02', groupBy: 'person', unit: 'u1' },
        '2026-11-23',
      ),
    ).toEqual({ period: 'free', from: '2026-01-02', until: '', unit: 'u1', groupBy: 'person' });
  });
});
