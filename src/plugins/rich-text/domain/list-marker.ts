/**
 * What the marker of a pasted list item says.
 *
 * - `bullet`: a sign without order
 * - `number`: a place in an order; `value` is the number, null where it is written in letters
 * - `words`: a number that is part of the text (第三条) and would be lost in an HTML list
 */
export type ListMarker =
  | { kind: 'bullet' }
  | { kind: 'number'; value: number | null }
  | { kind: 'words' };

const DIGITS = '〇一二三四五六七八九';
const ARTICLE = /^第.+[编章节条款项目]$/;
const OPENING = '[(\\[【〔〈《]?';
const CLOSING = '[)\\]】〕〉》]?[.。、,，:：]?';
const ARABIC = new RegExp(`^${OPENING}(?:\\d+[.-])*(\\d{1,5})${CLOSING}$`);
const CHINESE = new RegExp(`^${OPENING}([${DIGITS}零十百]{1,5})${CLOSING}$`);
// A letter alone is how Word writes bullets in its symbol fonts (l, n, u, Ø), so letters need a sign.
const LETTERS = /^[([（]?[a-z]{1,2}[)\].、]$|^[([（]?[ivxlc]{1,7}[)\].、]$/i;

/** Reads 一 … 九百九十九; null for anything that is not a number written so. */
export const chineseNumber = (text: string): number | null => {
  const match =
    /^(?:([一二三四五六七八九])?百)?[零〇]?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
      text,
    );
  if (match === null || text === '') return null;
  const [, hundreds, tens, ten, ones] = match;
  const digit = (sign: string | undefined, absent: number): number =>
    sign === undefined ? absent : DIGITS.indexOf(sign);
  const value =
    (text.includes('百') ? digit(hundreds, 1) * 100 : 0) +
    (ten === undefined ? 0 : digit(tens, 1) * 10) +
    digit(ones, 0);
  return value === 0 ? null : value;
};

/**
 * Reads the marker Word, WPS or Excel put before a list item, such as `·`, `1.`, `（一）`, `①`, `a)`.
 *
 * @param text the marker as written, spaces around it allowed
 */
export const listMarker = (text: string): ListMarker => {
  // Compatibility forms are what they look like: ① is 1, ⑴ is (1), １． is 1., ㈠ is (一).
  const sign = text.normalize('NFKC').replace(/\s+/g, '');
  if (ARTICLE.test(sign)) return { kind: 'words' };
  const arabic = ARABIC.exec(sign)?.[1];
  if (arabic !== undefined) return { kind: 'number', value: Number(arabic) };
  const chinese = CHINESE.exec(sign)?.[1];
  if (chinese !== undefined) return { kind: 'number', value: chineseNumber(chinese) };
  return LETTERS.test(sign) ? { kind: 'number', value: null } : { kind: 'bullet' };
};
