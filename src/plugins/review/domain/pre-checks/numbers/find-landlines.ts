import { findPattern, type FoundNumber } from './find-pattern';
import { isAmount } from './is-amount';

const GAP = '[ \\-\\u2010-\\u2015]{0,2}';
const LOCAL = `[2-8]\\d{2,3}${GAP}\\d{4}`;

/** 010, 02x, 03xx to 09xx, in brackets or not, then seven or eight digits. */
const WITH_AREA_CODE = new RegExp(
  `(?<!\\d)(?<number>(?:\\+?86${GAP})?\\(?0(?:10|2\\d|[3-9]\\d{2})\\)?${GAP}${LOCAL})(?!\\d)`,
  'gd',
);

/** Without the area code a number is a telephone only where the words before it say so. */
const ANNOUNCED = new RegExp(
  `(?:电话|传真|座机|热线|tel|phone|fax)[^\\d\\n\\t]{0,8}(?<number>${LOCAL})(?!\\d)`,
  'gd',
);

/** Landline numbers: with an area code anywhere, without one behind 电话, 传真 and the like. */
export const findLandlines = (text: string): FoundNumber[] =>
  [WITH_AREA_CODE, ANNOUNCED]
    .flatMap((pattern) => findPattern(text, pattern))
    .filter(({ after }) => !isAmount(after));
