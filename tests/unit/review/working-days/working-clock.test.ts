import fc from 'fast-check';
import { workingDaysBetween } from '../../../../src/plugins/review/domain/working-days/count-working-days';
import { workingClock } from '../../../../src/plugins/review/domain/working-days/working-clock';
import { workingTimeBetween } from '../../../../src/plugins/review/domain/working-days/working-time';
import { ARRANGED } from './builders';

const clock = workingClock({ first: '2024-12-01', last: '2026-03-31' }, ARRANGED);

const instant = fc
  .date({ min: new Date('2024-12-01'), max: new Date('2026-03-31'), noInvalidDate: true })
  .map((date) => date.getTime());
const span = fc.tuple(instant, instant).map(([one, other]) => ({
  from: Math.min(one, other),
  to: Math.max(one, other),
}));
const iso = (time: number) => new Date(time).toISOString();

test('tells the working time between any two instants', () => {
  fc.assert(
    fc.property(span, ({ from, to }) => {
      expect(clock.timeBetween(from, to)).toBe(workingTimeBetween(iso(from), iso(to), ARRANGED));
    }),
  );
});

test('tells the working days between any two instants', () => {
  fc.assert(
    fc.property(span, ({ from, to }) => {
      expect(clock.daysBetween(from, to)).toBe(workingDaysBetween(iso(from), iso(to), ARRANGED));
    }),
  );
});

test('what lies outside counts as the edge', () => {
  const [first, last] = [
    Date.parse('2024-12-01T00:00+08:00'),
    Date.parse('2026-04-01T00:00+08:00'),
  ];
  expect(clock.timeBetween(first - 1e10, last + 1e10)).toBe(clock.timeBetween(first, last));
  expect(clock.daysBetween(first - 1e10, last + 1e10)).toBe(clock.daysBetween(first, last));
});
