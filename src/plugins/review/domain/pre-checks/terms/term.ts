import type { Severity } from '../check-finding';

/**
 * A line of the bureau's list. `allowed`: an expression that is right although a wrong one stands
 * in it (`台风登陆` beside `登陆`); it hides those.
 */
export type Term = {
  term: string;
  replacement: string | null;
  level: Severity | 'allowed';
};

/** In characters. */
export const MAX_TERM_LENGTH = 50;
export const MAX_REPLACEMENT_LENGTH = 200;

/** Terms on one list. */
export const MAX_TERMS = 20_000;
