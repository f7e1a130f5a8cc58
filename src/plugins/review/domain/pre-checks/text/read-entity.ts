/** The named characters that editors and word processors write; others stay as they are. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
  ZeroWidthSpace: '\u200b',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  times: '×',
  copy: '©',
  yen: '¥',
  deg: '°',
};

// Browsers read a number without its semicolon too.
const ENTITY = /&(?:#(\d{1,7});?|#x([\da-f]{1,6});?|([a-z]+);)/iy;

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : '';

/** The entity that starts at `at`, with its length in the markup; null if none does. */
export const readEntity = (html: string, at: number): { text: string; length: number } | null => {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(html);
  if (match === null) return null;
  const [{ length }, decimal, hex, name] = match;
  if (decimal !== undefined) return { text: character(Number(decimal)), length };
  if (hex !== undefined) return { text: character(Number.parseInt(hex, 16)), length };
  const text = NAMED[name ?? ''];
  return text === undefined ? null : { text, length };
};
