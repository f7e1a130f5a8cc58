import { isTooLong, monthsOf } from '../../../../src/plugins/review/domain/reports/period';

test.each([
  ['2021-01-01', '2025-12-31', false],
  ['2021-01-01', '2026-01-01', true],
  ['2020-02-29', '2025-02-28', false],
  ['2020-02-29', '2025-03-01', true],
  ['2026-01-01', '2026-01-01', false],
])('from %s to %s is longer than five years: %s', (from, until, tooLong) => {
  expect(isTooLong({ from, until })).toBe(tooLong);
});

test('the months of a period, over the turn of the year', () => {
  expect(monthsOf({ from: '2025-11-30', until: '2026-02-01' })).toEqual([
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
  ]);
});
