import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Day } from '../../../../domain/working-days/day';

/** A Monday, for the names of weekdays. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 24 * 60 * 60 * 1000;

/** Gives the names of days, weekdays and months in the reader's language. */
export const useCalendarWords = () => {
  const { formatDate } = useIntl();
  return useMemo(() => {
    const utc = { timeZone: 'UTC' } as const;
    const dateName = (day: Day) => formatDate(`${day}T00:00:00Z`, { ...utc, dateStyle: 'long' });
    return {
      /** 2026年10月1日. */
      dateName,
      /** 2026年10月1日 星期四. */
      dayName: (day: Day) =>
        `${dateName(day)} ${formatDate(`${day}T00:00:00Z`, { ...utc, weekday: 'long' })}`,
      /** 10月; `month` from 1. */
      monthName: (month: number) =>
        formatDate(Date.UTC(2024, month - 1, 1), { ...utc, month: 'long' }),
      /** Monday first. */
      weekdays: Array.from({ length: 7 }, (_, at) => ({
        short: formatDate(MONDAY + at * DAY, { ...utc, weekday: 'narrow' }),
        long: formatDate(MONDAY + at * DAY, { ...utc, weekday: 'long' }),
      })),
    };
  }, [formatDate]);
};
