/** An instant (ISO 8601) so many days from now; negative ones are past. */
export const daysFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString();
