import { isTooLong, type Period } from '../../../domain/reports/period';
import { shiftDay, type Day } from '../../../domain/working-days/day';

/** 本月, 上月, 本季度, 本年 and a time of one's own; the first is what a report begins with. */
export const PERIOD_CHOICES = ['month', 'lastMonth', 'quarter', 'year', 'free'] as const;

export type PeriodChoice = (typeof PERIOD_CHOICES)[number];

/** The days that are meant, both included: whole months, quarters and years around `today`. */
export const periodOf = (choice: Exclude<PeriodChoice, 'free'>, today: Day): Period => {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  switch (choice) {
    case 'month':
      return months(year, month, 1);
    case 'lastMonth':
      return month === 1 ? months(year - 1, 12, 1) : months(year, month - 1, 1);
    case 'quarter':
      return months(year, month - ((month - 1) % 3), 3);
    case 'year':
      return months(year, 1, 12);
  }
};

/** Why there can be no report of these days; null when there can. */
export const periodProblem = ({ from, until }: Period): 'missing' | 'order' | 'long' | null => {
  if (from === '' || until === '') return 'missing';
  if (from > until) return 'order';
  return isTooLong({ from, until }) ? 'long' : null;
};

/** `count` months of a year from the month `first`, which begin and end in that year. */
const months = (year: number, first: number, count: number): Period => {
  const after = first + count;
  const next = after > 12 ? firstOf(year + 1, after - 12) : firstOf(year, after);
  return { from: firstOf(year, first), until: shiftDay(next, -1) };
};

const firstOf = (year: number, month: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-01`;
