import { isWeekend, type Day } from '../../../domain/working-days/day';
import type { CalendarYear } from '../api/calendar-replies';

export type ShownDay = {
  day: Day;
  working: boolean;
  /** 休 or 班: what the weekday alone does not tell. */
  mark: 'off' | 'on' | null;
  /** Of the holiday it belongs to or is worked for. */
  name: string | null;
  /** What an administrator set, and what the day is without it. */
  setting: { reason: string; usuallyWorking: boolean } | null;
};

/** A day as the calendar shows it. */
export const shownDay = (
  day: Day,
  { days, names }: Pick<CalendarYear, 'days' | 'names'>,
): ShownDay => {
  const listed = days.find((one) => one.day === day);
  const working = listed?.working ?? !isWeekend(day);
  const name = names[day] ?? null;
  const isTold = name !== null || working === isWeekend(day);
  return {
    day,
    working,
    mark: isTold ? (working ? 'on' : 'off') : null,
    name,
    setting:
      listed?.source === 'override'
        ? { reason: listed.reason ?? '', usuallyWorking: listed.usuallyWorking }
        : null,
  };
};
