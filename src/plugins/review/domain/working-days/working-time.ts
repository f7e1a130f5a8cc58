import { workingDaysBetween } from './count-working-days';
import { DAY_MILLISECONDS, dayOf, shiftDay, startOf } from './day';
import { isWorkingDay, type WorkingCalendar } from './working-calendar';

const HOUR_MILLISECONDS = 60 * 60 * 1000;

/**
 * Milliseconds of working days between two instants (ISO 8601); 0 if `to` is not later. A working
 * day has 24 hours: what is measured is how long others waited, not anybody's office hours.
 */
export const workingTimeBetween = (from: string, to: string, calendar: WorkingCalendar): number => {
  const [start, end] = [new Date(from).getTime(), new Date(to).getTime()];
  let total = 0;
  for (let day = dayOf(from); startOf(day) < end; day = shiftDay(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue;
    const dayStart = startOf(day);
    total += Math.max(0, Math.min(end, dayStart + DAY_MILLISECONDS) - Math.max(start, dayStart));
  }
  return total;
};

/**
 * What is left until a limit, or how far it has passed.
 * - `workingDays`: whole ones behind today, the last day of the limit included.
 * - `hours`: whole hours of working days; once `workingDays` is 0, what is left of the limit.
 */
export type WorkingTimeLeft = { overdue: boolean; workingDays: number; hours: number };

/** Time left for 还剩 2 个工作日 and, on the last day, 还剩 5 小时; time passed when overdue. */
export const workingTimeLeft = (
  now: string,
  due: string,
  calendar: WorkingCalendar,
): WorkingTimeLeft => {
  const overdue = new Date(now).getTime() > new Date(due).getTime();
  const [from, to] = overdue ? [due, now] : [now, due];
  return {
    overdue,
    workingDays: workingDaysBetween(from, to, calendar),
    hours: Math.floor(workingTimeBetween(from, to, calendar) / HOUR_MILLISECONDS),
  };
};
