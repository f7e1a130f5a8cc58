import type { WorkingCalendar } from '../../../../src/plugins/review/domain/working-days/working-calendar';
import { buildCalendar } from '../../../../src/plugins/review/server/src/store/calendar';

/** The arrangements of the State Council from 2019 to 2026. */
export const ARRANGED: WorkingCalendar = buildCalendar({ from: 2019, to: 2026, overrides: [] });

/** An instant on a clock in China. */
export const inChina = (dayAndTime: string): string =>
  new Date(`${dayAndTime.replace(' ', 'T')}+08:00`).toISOString();
