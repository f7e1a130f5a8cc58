import arrangements from 'chinese-days/dist/chinese-days.json';
import { isWeekend, type Day } from '../../../domain/working-days/day';
import {
  withOverrides,
  type CalendarOverride,
  type WorkingCalendar,
} from '../../../domain/working-days/working-calendar';

/**
 * The working calendar of the years from `from` to `to`, both included: the State Council's
 * arrangements as the library `chinese-days` keeps them, then the administrator's overrides.
 *
 * Its data and not its functions, which go by the machine's time zone. In a year whose arrangement
 * it does not know yet (the next one's is announced in autumn) weekends alone are off:
 * `calendarFindings` warns of it until the library or the overrides know better.
 */
export const buildCalendar = ({
  from,
  to,
  overrides,
}: {
  from: number;
  to: number;
  overrides: readonly CalendarOverride[];
}): WorkingCalendar => {
  const inSpan = (day: Day) => day >= `${from}-01-01` && day <= `${to}-12-31`;
  const daysOf = (listed: Record<string, string>) => Object.keys(listed).filter(inSpan);
  const arranged = {
    holidays: new Set(daysOf(arrangements.holidays).filter((day) => !isWeekend(day))),
    workingWeekends: new Set(daysOf(arrangements.workdays).filter(isWeekend)),
  };
  return withOverrides(arranged, overrides);
};

/** Why days of a year are holidays or working weekends: 国庆节. Weekends within holidays too. */
export const holidayNames = (year: number, language: 'zh-Hans' | 'en'): Record<Day, string> =>
  Object.fromEntries(
    Object.entries<string>({ ...arrangements.holidays, ...arrangements.workdays })
      .filter(([day]) => day.startsWith(`${year}-`))
      .map(([day, listed]) => {
        const [english = '', chinese = ''] = listed.split(',');
        return [day, language === 'en' ? english : chinese];
      }),
  );
