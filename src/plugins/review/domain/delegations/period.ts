import type { Delegation } from './delegation';

/** Milliseconds since 1970; `end` is the first instant outside. */
export type Period = { start: number; end: number };

/** When a delegation holds: from its first day to its end or its revocation, whichever is earlier. */
export const periodOf = ({ from, until, revokedAt }: Delegation): Period => ({
  start: Date.parse(from),
  end: Math.min(Date.parse(until), revokedAt === null ? Infinity : Date.parse(revokedAt)),
});
