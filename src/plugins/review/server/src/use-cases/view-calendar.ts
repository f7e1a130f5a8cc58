import { calendarFindings, withOverrides } from '../../../domain/working-days/working-calendar';
import { yearDays } from '../../../domain/working-days/year-days';
import { buildCalendar, holidayNames } from '../store/calendar';
import { calendarOverrides } from '../store/calendar-days';
import { requesterLanguage } from '../store/current-requester';
import type { Dependencies } from '../store/dependencies';
import { tellSettingsFindings } from '../tell-settings-findings';

/** A year's holidays and working weekends, and whether its arrangement is known at all. */
export const viewCalendar = async ({ strapi }: Dependencies, year: number) => {
  const overrides = await calendarOverrides(strapi);
  const arranged = buildCalendar({ from: year, to: year, overrides: [] });
  const whole = { from: `${year}-01-01`, to: `${year}-12-31` };
  return {
    year,
    days: yearDays({ year, arranged, overrides }),
    names: holidayNames(year, requesterLanguage(strapi)),
    findings: tellSettingsFindings(
      strapi,
      calendarFindings(whole, withOverrides(arranged, overrides)),
    ),
  };
};
