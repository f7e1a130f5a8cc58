import { isDate } from './is-date';

/** GB/T 2260: the first two digits of every province-level division. */
const PROVINCES: ReadonlySet<string> = new Set(
  (
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 ' +
    '71 81 82 83 91'
  ).split(' '),
);

/**
 * Whether 15 digits can be an ID-card number of the form before 1999: a province, a birth date
 * without its century, a serial number. There is no check digit, so this is a likelihood.
 */
export const isOldIdNumber = (number: string): boolean => {
  const match = /^(\d{2})\d{4}(\d{2})(\d{2})(\d{2})\d{3}$/.exec(number);
  if (match === null) return false;
  const [, province = '', year = '', month = '', day = ''] = match;
  return PROVINCES.has(province) && isDate(1900 + Number(year), Number(month), Number(day));
};
