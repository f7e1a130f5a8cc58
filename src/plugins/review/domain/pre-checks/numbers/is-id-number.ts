import { isDate } from './is-date';

/** GB 11643-1999: weights 2^(18-i) mod 11, and the check characters for the remainders 0 to 10. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/** Nobody with a number was born earlier. */
const FIRST_YEAR = 1900;

/**
 * Whether 18 characters (17 digits, then a digit or X) are an ID-card number by GB 11643: the check
 * digit is right and the birth date is a date not after `today` (`YYYY-MM-DD`). The region is not
 * asked: codes of regions come and go.
 */
export const isIdNumber = (number: string, today: string): boolean => {
  const match = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dXx]$/.exec(number);
  if (match === null) return false;
  const [, year = '', month = '', day = ''] = match;
  if (Number(year) < FIRST_YEAR || `${year}-${month}-${day}` > today) return false;
  if (!isDate(Number(year), Number(month), Number(day))) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECK[sum % 11] === number[17]?.toUpperCase();
};
