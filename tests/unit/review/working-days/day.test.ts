import { chinaTime, monthOf } from '../../../../src/plugins/review/domain/working-days/day';

test('an instant is told by a clock in China', () => {
  expect(chinaTime('2025-12-31T16:05:09.999Z')).toBe('2026-01-01 00:05:09');
});

test.each([
  ['2025-12-31T15:59:59.999Z', '2025-12'],
  ['2025-12-31T16:00:00.000Z', '2026-01'],
])('%s is in the month %s in China', (instant, month) => {
  expect(monthOf(Date.parse(instant))).toBe(month);
});
