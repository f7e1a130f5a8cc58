import { addWorkingDays } from '../working-days/count-working-days';
import { DAY_MILLISECONDS, dayOf, startOf } from '../working-days/day';
import type { WorkingCalendar } from '../working-days/working-calendar';

/**
 * How urgent a case is. `soon` takes in `today`: who asks for what is due within three working days
 * wants to see today's as well. Every case is one of `overdue`, `soon` and `later`, which takes in
 * what has no limit.
 */
export const DUE_CLASSES = ['overdue', 'today', 'soon', 'later'] as const;

export type DueClass = (typeof DUE_CLASSES)[number];

/** Limits from an instant on and before another, ISO 8601; null is open. */
export type DueRange = {
  from: string | null;
  before: string | null;
  /** Whether cases without a limit are meant too. */
  orNone: boolean;
};

const SOON_WORKING_DAYS = 3;

/** The limits that a class stands for at an instant (ISO 8601), by the clocks of China. */
export const dueRange = (due: DueClass, now: string, calendar: WorkingCalendar): DueRange => {
  const soonIsOver = dayAfter(addWorkingDays(now, SOON_WORKING_DAYS, calendar));
  switch (due) {
    case 'overdue':
      return { from: null, before: now, orNone: false };
    case 'today':
      return { from: now, before: dayAfter(now), orNone: false };
    case 'soon':
      return { from: now, before: soonIsOver, orNone: false };
    case 'later':
      return { from: soonIsOver, before: null, orNone: true };
  }
};

/** When the day of an instant is over. */
const dayAfter = (instant: string): string =>
  new Date(startOf(dayOf(instant)) + DAY_MILLISECONDS).toISOString();
