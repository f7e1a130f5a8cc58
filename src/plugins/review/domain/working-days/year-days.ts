import type { Day } from './day';
import { isWorkingDay, withOverrides, type WorkingCalendar } from './working-calendar';

/** A day that is not what its weekday says, or of which an administrator said what it is. */
export type YearDay = {
  day: Day;
  working: boolean;
  source: 'library' | 'override';
  /** Whether it is worked where nobody sets it otherwise. */
  usuallyWorking: boolean;
  /** Why an administrator set the day; null for the library's. */
  reason: string | null;
};

export type ExplainedOverride = { day: Day; working: boolean; reason: string };

/** The holidays and working weekends of a year, in order, and where each comes from. */
export const yearDays = ({
  year,
  arranged,
  overrides,
}: {
  year: number;
  /** As the library has it, without overrides. */
  arranged: WorkingCalendar;
  overrides: readonly ExplainedOverride[];
}): YearDay[] => {
  const calendar = withOverrides(arranged, overrides);
  const reasons = new Map(overrides.map(({ day, reason }) => [day, reason]));
  const days = new Set([...arranged.holidays, ...arranged.workingWeekends, ...reasons.keys()]);
  return [...days]
    .filter((day) => day.startsWith(`${year}-`))
    .sort()
    .map((day) => ({
      day,
      working: isWorkingDay(day, calendar),
      source: reasons.has(day) ? 'override' : 'library',
      usuallyWorking: isWorkingDay(day, arranged),
      reason: reasons.get(day) ?? null,
    }));
};
