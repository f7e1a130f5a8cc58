import { DAY_MILLISECONDS, shiftDay, startOf, type Day } from './day';
import { isWorkingDay, type WorkingCalendar } from './working-calendar';

/**
 * Working time over many spans at once: the same as `workingTimeBetween` and `workingDaysBetween`,
 * looked up instead of counted. Instants are milliseconds since 1970; `to` not before `from`.
 */
export type WorkingClock = {
  /** Milliseconds of working days between two instants. */
  timeBetween(from: number, to: number): number;
  /** Working days behind the day of `from`, up to and with the day of `to`. */
  daysBetween(from: number, to: number): number;
};

/** A clock for the days from `first` to `last`; what lies outside counts as their edge. */
export const workingClock = (
  { first, last }: { first: Day; last: Day },
  calendar: WorkingCalendar,
): WorkingClock => {
  const start = startOf(first);
  const works: boolean[] = [];
  const daysBefore = [0];
  for (let day = first; day <= last; day = shiftDay(day, 1)) {
    works.push(isWorkingDay(day, calendar));
    daysBefore.push((daysBefore.at(-1) ?? 0) + (works.at(-1) ? 1 : 0));
  }
  const end = works.length * DAY_MILLISECONDS - 1;
  const within = (instant: number) => Math.min(Math.max(instant - start, 0), end);
  const dayIndex = (instant: number) => Math.floor(within(instant) / DAY_MILLISECONDS);
  const timeUntil = (instant: number): number => {
    const index = dayIndex(instant);
    const today = works[index] ? within(instant) % DAY_MILLISECONDS : 0;
    return (daysBefore[index] ?? 0) * DAY_MILLISECONDS + today;
  };
  const daysUntil = (instant: number): number => daysBefore[dayIndex(instant) + 1] ?? 0;
  return {
    timeBetween: (from, to) => timeUntil(to) - timeUntil(from),
    daysBetween: (from, to) => daysUntil(to) - daysUntil(from),
  };
};
