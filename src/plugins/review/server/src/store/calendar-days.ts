import type { Core } from '@strapi/strapi';
import type { Day } from '../../../domain/working-days/day';
import type { ExplainedOverride } from '../../../domain/working-days/year-days';
import { query } from './rows';

/** The days that an administrator has set, oldest setting first. */
export const calendarOverrides = async (strapi: Core.Strapi): Promise<ExplainedOverride[]> => {
  const rows: ExplainedOverride[] = await query(strapi, 'calendarDay').findMany({
    orderBy: { id: 'asc' },
  });
  return rows.map(({ day, working, reason }) => ({ day, working, reason }));
};

/** Sets one day, or with null leaves it to the library again. The caller holds `calendar`. */
export const setCalendarDay = async (
  strapi: Core.Strapi,
  day: Day,
  override: ExplainedOverride | null,
): Promise<void> => {
  await query(strapi, 'calendarDay').deleteMany({ where: { day } });
  if (override) await query(strapi, 'calendarDay').create({ data: override });
};
