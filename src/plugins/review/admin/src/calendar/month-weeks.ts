import type { Day } from '../../../domain/working-days/day';

/** The weeks of a month, Monday first; null for days that are another month's. `month` from 1. */
export const monthWeeks = (year: number, month: number): (Day | null)[][] => {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = (first + 6) % 7;
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_week, week) =>
    Array.from({ length: 7 }, (_day, weekday) => {
      const date = week * 7 + weekday - before + 1;
      return date < 1 || date > length ? null : dayNamed(year, month, date);
    }),
  );
};

const dayNamed = (year: number, month: number, date: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
