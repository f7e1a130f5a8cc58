import type { Day } from '../working-days/day';

/** Days in China, both included. */
export type Period = { from: Day; until: Day };

const MOST_YEARS = 5;

/** Whether a period is longer than a report may be: five years. */
export const isTooLong = ({ from, until }: Period): boolean => {
  const [year = '', ...monthAndDay] = from.split('-');
  const limit = [Number(year) + MOST_YEARS, ...monthAndDay].join('-');
  return until >= limit;
};

/** The months of a period, `2026-01`, in order. */
export const monthsOf = ({ from, until }: Period): string[] => {
  const months: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > until.slice(0, 7)) return months;
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
};
