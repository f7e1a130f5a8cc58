/** An instant (ISO 8601, UTC) from what a `datetime-local` input holds, which means Beijing time. */
export const instantOf = (local: string): string => new Date(`${local}:00+08:00`).toISOString();
