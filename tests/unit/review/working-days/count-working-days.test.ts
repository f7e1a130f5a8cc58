import fc from 'fast-check';
import {
  addWorkingDays,
  workingDaysBetween,
} from '../../../../src/plugins/review/domain/working-days/count-working-days';
import { dayOf } from '../../../../src/plugins/review/domain/working-days/day';
import { isWorkingDay } from '../../../../src/plugins/review/domain/working-days/working-calendar';
import { ARRANGED, inChina } from './builders';

const lastMoment = (day: string): string => inChina(`${day} 23:59:59.999`);

test.each([
  ['the day it begins is not counted', '2025-11-03 09:00', 1, '2025-11-04'],
  ['a weekend is left out', '2025-11-06 17:30', 2, '2025-11-10'],
  ['a weekend day that is worked counts', '2025-09-26 10:00', 1, '2025-09-28'],
  ['a holiday is left out', '2025-09-30 16:00', 1, '2025-10-09'],
  ['it may begin on a day off', '2025-10-03 12:00', 2, '2025-10-10'],
  ['midnight in China begins the day', '2025-11-04 00:00', 1, '2025-11-05'],
  ['the moment before midnight ends the day before', '2025-11-03 23:59:59.999', 1, '2025-11-04'],
  ['twenty days for an answer', '2025-09-15 10:00', 20, '2025-10-17'],
  ['no days end with the day it begins', '2025-10-03 12:00', 0, '2025-10-03'],
])('a limit: %s', (_, from, count, day) => {
  expect(addWorkingDays(inChina(from), count, ARRANGED)).toBe(lastMoment(day));
});

test.each([-1, 1.5, NaN, 10_001])('%p is no number of working days', (count) => {
  expect(() => addWorkingDays(inChina('2025-11-03 09:00'), count, ARRANGED)).toThrow(RangeError);
});

const instant = fc
  .date({ min: new Date('2019-02-01'), max: new Date('2026-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString());

test('between a beginning and the end of its limit lie as many working days as it has', () => {
  fc.assert(
    fc.property(instant, fc.nat(120), (from, count) => {
      const due = addWorkingDays(from, count, ARRANGED);
      expect(workingDaysBetween(from, due, ARRANGED)).toBe(count);
    }),
  );
});

test('a limit of a day or more ends on a working day, at the last moment of it', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const due = addWorkingDays(from, count, ARRANGED);
      expect(isWorkingDay(dayOf(due), ARRANGED)).toBe(true);
      expect(due).toBe(lastMoment(dayOf(due)));
    }),
  );
});

test('counting backwards gives the same number, negative', () => {
  fc.assert(
    fc.property(instant, instant, (one, other) => {
      const count = workingDaysBetween(one, other, ARRANGED);
      expect(workingDaysBetween(other, one, ARRANGED)).toBe(count === 0 ? 0 : -count);
    }),
  );
});

test('two spans that meet have the working days of both', () => {
  fc.assert(
    fc.property(fc.tuple(instant, instant, instant), (instants) => {
      const [a = '', b = '', c = ''] = instants.toSorted();
      expect(workingDaysBetween(a, b, ARRANGED) + workingDaysBetween(b, c, ARRANGED)).toBe(
        workingDaysBetween(a, c, ARRANGED),
      );
    }),
  );
});
