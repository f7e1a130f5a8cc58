import { findPattern, type FoundNumber } from './find-pattern';
import { isAmount } from './is-amount';

const GAP = '[ \\-\\u2010-\\u2015]?';
const COMPANY = `[48]00${GAP}\\d{3,4}${GAP}\\d{3,4}`;

/** 400 and 800 numbers, and the short numbers of public services given. */
export const findServiceNumbers = (text: string, hotlines: readonly string[]): FoundNumber[] => {
  const numbers = [COMPANY, ...hotlines.filter((number) => /^\d+$/.test(number))].join('|');
  const pattern = new RegExp(`(?<![\\d.a-z])(?<number>${numbers})(?![\\da-z]|\\.\\d)`, 'gd');
  return findPattern(text, pattern).filter(
    ({ digits, after }) => !isAmount(after) && (digits.length <= 6 || digits.length === 10),
  );
};
