/** A date in China, `2025-10-08`. Days compare and sort as text. */
export type Day = string;

/** China has one time zone and, since 1991, no summer time. */
const OFFSET_MILLISECONDS = 8 * 60 * 60 * 1000;
export const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** The day in China at an instant (ISO 8601), wherever this runs. */
export const dayOf = (instant: string): Day =>
  new Date(new Date(instant).getTime() + OFFSET_MILLISECONDS).toISOString().slice(0, 10);

/** Day and time in China at an instant (ISO 8601), to the minute: `2025-10-08 09:30`. */
export const minuteOf = (instant: string): string =>
  new Date(new Date(instant).getTime() + OFFSET_MILLISECONDS)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');

/** Milliseconds since 1970 at which the day begins in China. */
export const startOf = (day: Day): number =>
  new Date(`${day}T00:00:00.000Z`).getTime() - OFFSET_MILLISECONDS;

/** The last instant of the day in China; ISO 8601, UTC. */
export const endOf = (day: Day): string =>
  new Date(startOf(day) + DAY_MILLISECONDS - 1).toISOString();

/** The day `count` days later, or earlier if negative. */
export const shiftDay = (day: Day, count: number): Day =>
  new Date(new Date(`${day}T00:00:00.000Z`).getTime() + count * DAY_MILLISECONDS)
    .toISOString()
    .slice(0, 10);

export const isWeekend = (day: Day): boolean =>
  [0, 6].includes(new Date(`${day}T00:00:00.000Z`).getUTCDay());

/** The month in China, `2025-10`, at an instant in milliseconds since 1970. */
export const monthOf = (time: number): string =>
  new Date(time + OFFSET_MILLISECONDS).toISOString().slice(0, 7);

/** An instant (ISO 8601) on a clock in China, for people to read: `2025-10-08 09:30:00`. */
export const chinaTime = (instant: string): string =>
  new Date(new Date(instant).getTime() + OFFSET_MILLISECONDS)
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ');
