import { BLOCKS } from './allowed-html';

// `[^<>]` and not `[^>]`: a run of a million `<` must not be read a million times.
const TAG = /<!--[^<>]*-->|<(\/?)([a-z][a-z0-9]*)\b[^<>]*>|<[!?][^<>]*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : '';

const decoded = (text: string): string =>
  text.replace(ENTITY, (_, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return character(Number(decimal));
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    return NAMED[(name ?? '').toLowerCase()] ?? '';
  });

/** Turns tags into what separates the words on their sides, reading from left to right. */
const separators = () => {
  let openCells = 0;
  let cellsInRow = 0;

  return (_: string, slash = '', given = ''): string => {
    const name = given.toLowerCase();
    if (name === 'td' || name === 'th') {
      openCells = Math.max(0, openCells + (slash === '' ? 1 : -1));
      if (slash === '') cellsInRow += 1;
      return slash === '' && cellsInRow > 1 ? '\t' : '';
    }
    if (name === 'tr' && openCells === 0) cellsInRow = 0;
    if (!BLOCKS.has(name) && name !== 'br') return '';
    return openCells > 0 ? ' ' : '\n';
  };
};

/**
 * The words of a body: one line a paragraph, heading, list item or table row, tabs between the
 * cells of a row, no empty lines. Meant for summaries and search, of bodies already sanitized;
 * of other markup it still gives text without tags, in time linear in the length.
 */
export const bodyText = (html: string): string =>
  decoded(html.replace(/\s+/g, ' ').replace(TAG, separators()))
    .split('\n')
    .map((line) =>
      line
        .replace(/[^\S\t]+/g, ' ')
        .replace(/ ?\t ?/g, '\t')
        .replace(/^ +| +$/g, ''),
    )
    .filter((line) => line.trim() !== '')
    .join('\n');
