import { endOf, startOf, type Day } from '../../../domain/working-days/day';
import { textOrNull, wrong, type Input } from './read-input';

/** A day of a calendar, `2026-01-31`; null if there is none in the field. */
export const dayOrNull = (input: Input, field: string): Day | null => {
  const value = textOrNull(input, field);
  if (value === null) return null;
  return isDay(value) ? value : wrong(field, '应为 2000 年以后的日期，如 2026-01-31');
};

/** 2026-02-30 is no day: written back, it is another. */
const isDay = (value: string): boolean => {
  if (!/^2\d{3}-\d{2}-\d{2}$/u.test(value)) return false;
  const date = new Date(`${value}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

export const requireOrder = ({ from, until }: { from: Day; until: Day }): void => {
  if (from > until) wrong('until', '截止日期不能早于起始日期');
};

/** The first and the last instant of a time in days, both included; ISO 8601, UTC. */
export const instantsOf = (input: Input): { from: string | null; until: string | null } => {
  const [from, until] = [dayOrNull(input, 'from'), dayOrNull(input, 'until')];
  if (from !== null && until !== null) requireOrder({ from, until });
  return {
    from: from && new Date(startOf(from)).toISOString(),
    until: until && endOf(until),
  };
};
