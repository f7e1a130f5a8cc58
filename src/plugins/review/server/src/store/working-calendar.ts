import type { Core } from '@strapi/strapi';
import type { WorkingCalendar } from '../../../domain/working-days/working-calendar';
import { buildCalendar } from './calendar';
import { calendarOverrides } from './calendar-days';

/** The calendar of the year of `from` (ISO 8601) and its neighbours, with the administrator's days. */
export const workingCalendar = async ({
  strapi,
  from,
}: {
  strapi: Core.Strapi;
  from: string;
}): Promise<WorkingCalendar> => {
  const year = new Date(from).getUTCFullYear();
  return calendarOfYears({ strapi, from: year - 1, to: year + 1 });
};

/** The calendar of some years, both included, with the administrator's days. */
export const calendarOfYears = async ({
  strapi,
  ...years
}: {
  strapi: Core.Strapi;
  from: number;
  to: number;
}): Promise<WorkingCalendar> => {
  const overrides = await calendarOverrides(strapi);
  return buildCalendar({ ...years, overrides });
};
