import { dayOf, endOf, shiftDay } from './day';
import { isWorkingDay, type WorkingCalendar } from './working-calendar';

/**
 * When a limit of `count` working days from an instant ends: the last instant of its last working
 * day in China; ISO 8601, UTC.
 *
 * The day on which it begins is not counted, and the last day lasts until midnight (民法典 201, 203
 * 条); days off are left out, as for every limit in 工作日 (行政许可法 82 条, 行政处罚法 85 条).
 * A limit of 0 ends with the day on which it begins. Throws a `RangeError` for other than whole
 * numbers from 0 to 10 000.
 */
export const addWorkingDays = (from: string, count: number, calendar: WorkingCalendar): string => {
  if (!Number.isInteger(count) || count < 0 || count > 10_000) {
    throw new RangeError(`Not a number of working days: ${count}`);
  }
  let day = dayOf(from);
  for (let left = count; left > 0; ) {
    day = shiftDay(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return endOf(day);
};

/**
 * How many working days lie behind the day of `from`, up to and with the day of `to`; negative if
 * `to` is on an earlier day.
 */
export const workingDaysBetween = (from: string, to: string, calendar: WorkingCalendar): number => {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (last < first) return -workingDaysBetween(to, from, calendar) || 0;
  let count = 0;
  for (let day = first; day < last; ) {
    day = shiftDay(day, 1);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
};
