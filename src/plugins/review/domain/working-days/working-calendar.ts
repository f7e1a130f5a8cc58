import { isWeekend, shiftDay, type Day } from './day';

/**
 * The State Council's yearly arrangement (国务院办公厅关于部分节假日安排的通知) as data. Days in
 * neither set are worked from Monday to Friday.
 */
export type WorkingCalendar = {
  /** Weekdays that are off. */
  holidays: ReadonlySet<Day>;
  /** Weekend days that are worked (调休). */
  workingWeekends: ReadonlySet<Day>;
};

/** An administrator's word on one day, above every arrangement. */
export type CalendarOverride = { day: Day; working: boolean };

export const isWorkingDay = (day: Day, { holidays, workingWeekends }: WorkingCalendar): boolean =>
  isWeekend(day) ? workingWeekends.has(day) : !holidays.has(day);

/** The calendar with an administrator's overrides; of two for one day the later counts. */
export const withOverrides = (
  calendar: WorkingCalendar,
  overrides: readonly CalendarOverride[],
): WorkingCalendar => {
  const holidays = new Set(calendar.holidays);
  const workingWeekends = new Set(calendar.workingWeekends);
  for (const { day, working } of overrides) {
    const exceptions = isWeekend(day) ? workingWeekends : holidays;
    const isException = isWeekend(day) ? working : !working;
    if (isException) exceptions.add(day);
    else exceptions.delete(day);
  }
  return { holidays, workingWeekends };
};

/** No arrangement is known for a year, so only its weekends count as days off. */
export type CalendarFinding = { code: 'holidaysUnknown'; at: string };

/**
 * Whether the arrangement of a year is known. National Day is three days off (全国年节及纪念日放假
 * 办法), so in every arranged year some weekday from 1 to 3 October is a holiday.
 */
export const isYearKnown = (year: number, { holidays }: WorkingCalendar): boolean =>
  [0, 1, 2].some((later) => holidays.has(shiftDay(`${yearText(year)}-10-01`, later)));

const yearText = (year: number): string => String(year).padStart(4, '0');

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The years between two days, both included, whose holidays are not known. */
export const calendarFindings = (
  { from, to }: { from: Day; to: Day },
  calendar: WorkingCalendar,
): CalendarFinding[] => {
  const findings: CalendarFinding[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    if (!isYearKnown(year, calendar)) findings.push({ code: 'holidaysUnknown', at: String(year) });
  }
  return findings;
};
