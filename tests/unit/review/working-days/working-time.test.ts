import fc from 'fast-check';
import { addWorkingDays } from '../../../../src/plugins/review/domain/working-days/count-working-days';
import {
  workingTimeBetween,
  workingTimeLeft,
} from '../../../../src/plugins/review/domain/working-days/working-time';
import { ARRANGED, inChina } from './builders';

const HOUR = 60 * 60 * 1000;
const left = (now: string, due: string) => workingTimeLeft(inChina(now), inChina(due), ARRANGED);

test.each([
  ['within one day', '2025-11-03 09:00', '2025-11-03 17:00', 8],
  ['over night', '2025-11-03 22:00', '2025-11-04 02:00', 4],
  ['over a weekend', '2025-11-07 23:00', '2025-11-10 01:00', 2],
  ['over a holiday', '2025-09-30 12:00', '2025-10-09 12:00', 24],
  ['all on days off', '2025-10-01 00:00', '2025-10-08 23:00', 0],
  ['backwards', '2025-11-04 09:00', '2025-11-03 09:00', 0],
])('working time %s', (_, from, to, hours) => {
  expect(workingTimeBetween(inChina(from), inChina(to), ARRANGED)).toBe(hours * HOUR);
});

test('two working days are left (还剩 2 个工作日)', () => {
  expect(left('2025-11-03 10:00', '2025-11-05 23:59:59.999')).toEqual({
    overdue: false,
    workingDays: 2,
    hours: 61,
  });
});

test('on the last day hours are left', () => {
  expect(left('2025-11-05 18:30', '2025-11-05 23:59:59.999')).toEqual({
    overdue: false,
    workingDays: 0,
    hours: 5,
  });
});

test('before a holiday only the working days behind it count', () => {
  expect(left('2025-09-30 12:00', '2025-10-09 23:59:59.999')).toEqual({
    overdue: false,
    workingDays: 1,
    hours: 35,
  });
});

test('a limit that has passed tells by how much', () => {
  expect(left('2025-11-07 10:30', '2025-11-05 23:59:59.999')).toEqual({
    overdue: true,
    workingDays: 2,
    hours: 34,
  });
});

test('a new limit of n working days has n left', () => {
  const instant = fc
    .date({ min: new Date('2019-02-01'), max: new Date('2026-06-30'), noInvalidDate: true })
    .map((date) => date.toISOString());
  fc.assert(
    fc.property(instant, fc.nat(40), (now, count) => {
      const due = addWorkingDays(now, count, ARRANGED);
      const { overdue, workingDays } = workingTimeLeft(now, due, ARRANGED);
      expect({ overdue, workingDays }).toEqual({ overdue: false, workingDays: count });
    }),
  );
});
