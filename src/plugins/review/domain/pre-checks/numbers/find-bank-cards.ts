import type { CardRange } from './card-ranges';
import { createCoverage } from './create-coverage';
import { digitGroups } from './digit-groups';
import { findIdNumbers } from './find-id-numbers';
import { isCreditCode } from './is-credit-code';
import { joinedGroups, type JoinedNumber } from './joined-groups';
import { passesLuhn } from './passes-luhn';
import { withoutContained } from './without-contained';

/** In one piece, in fours, as the issuer's six and the rest, or digit by digit. */
const SHAPE = /^(?:\d+|(?:4-){3,4}[1-4]|6-\d+|1(?:-1)+)$/;

const isInRange = (digits: string, ranges: readonly CardRange[]): boolean =>
  ranges.some(
    ({ prefixes, lengths }) =>
      lengths.includes(digits.length) && prefixes.some((prefix) => digits.startsWith(prefix)),
  );

/**
 * Bank-card numbers: 16 to 19 digits in an issuer's range that pass the Luhn check. One in ten
 * numbers passes it, so the digits of ID numbers and of credit codes are left to their own checks.
 * `today` as `YYYY-MM-DD`.
 */
export const findBankCards = (
  text: string,
  { ranges, today }: { ranges: readonly CardRange[]; today: string },
): JoinedNumber[] => {
  const ids = createCoverage(text.length, findIdNumbers(text, today));
  const accept = (digits: string) =>
    isInRange(digits, ranges) && passesLuhn(digits) && !isCreditCode(digits);
  return digitGroups(text).flatMap((run) =>
    withoutContained(
      joinedGroups(run, { min: 16, max: 19, accept }).filter(
        (card) =>
          SHAPE.test(card.shape) &&
          !ids.touches(card) &&
          !(/[a-z]$/.test(card.before) && /^[a-z]/.test(card.after)),
      ),
    ),
  );
};
