import type { Day } from '../../../domain/working-days/day';
import type { YearDay } from '../../../domain/working-days/year-days';

/** What the server answers with; see its `use-cases/view-calendar.ts`. */
export type CalendarYear = {
  year: number;
  /** Those that are not what their weekday says, and those that an administrator set. */
  days: readonly YearDay[];
  /** Of holidays, the weekends within them, and the weekends that are worked for them. */
  names: Readonly<Record<Day, string>>;
  findings: readonly { code: string; sentence: string }[];
};
