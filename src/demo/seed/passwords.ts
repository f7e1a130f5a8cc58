import { randomInt } from 'node:crypto';

const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const LOWER = 'abcdefghijkmnopqrstuvwxyz';
const DIGIT = '23456789';
const LENGTH = 20;

/**
 * A new password of 20 characters with at least one upper-case letter, one lower-case letter and
 * one digit, as the panel demands; without the characters that people misread (0 O 1 l I).
 */
export const demoPassword = (): string => {
  const required = [UPPER, LOWER, DIGIT].map(pick);
  const rest = Array.from({ length: LENGTH - required.length }, () => pick(UPPER + LOWER + DIGIT));
  return shuffled([...required, ...rest]).join('');
};

const pick = (alphabet: string): string => alphabet.charAt(randomInt(alphabet.length));

const shuffled = (characters: readonly string[]): string[] => {
  const left = [...characters];
  return characters.flatMap(() => left.splice(randomInt(left.length), 1));
};
