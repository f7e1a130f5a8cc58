import { shiftDay, type Day } from '../../../domain/working-days/day';

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/** To which day a key leads; null for a key that leads to none, or out of the year. */
export const dayAfterKey = (day: Day, key: string): Day | null => {
  const next = dayMeant(day, key);
  return next !== null && next.slice(0, 4) === day.slice(0, 4) ? next : null;
};

const dayMeant = (day: Day, key: string): Day | null => {
  const step = STEPS[key];
  if (step !== undefined) return shiftDay(day, step);
  switch (key) {
    case 'Home':
      return shiftDay(day, -weekdayOf(day));
    case 'End':
      return shiftDay(day, 6 - weekdayOf(day));
    case 'PageUp':
      return monthsOn(day, -1);
    case 'PageDown':
      return monthsOn(day, 1);
    default:
      return null;
  }
};

/** From 0 for Monday to 6 for Sunday. */
const weekdayOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The same date of another month, or that month's last. */
const monthsOn = (day: Day, months: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
};
