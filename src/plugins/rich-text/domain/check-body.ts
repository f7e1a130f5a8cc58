import { MAX_BODY_LENGTH } from './allowed-html';

/** Why a value cannot be a body. Lengths are in characters of HTML. */
export type BodyFinding =
  | { code: 'not-text' }
  | { code: 'too-long'; length: number; limit: number };

/** Checks a value meant for a body. No body (null or undefined) is fine; an empty list means no objection. */
export const checkBody = (value: unknown): BodyFinding[] => {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'string') return [{ code: 'not-text' }];
  if (value.length <= MAX_BODY_LENGTH) return [];
  return [{ code: 'too-long', length: value.length, limit: MAX_BODY_LENGTH }];
};
