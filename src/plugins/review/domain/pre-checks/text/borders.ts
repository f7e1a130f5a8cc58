/** The border between two pieces of text: of blocks, of two cells of a row, of rows. */
export type Border = 'block' | 'cell' | 'row';

const ROWS: ReadonlySet<string> = new Set(['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr']);

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br center dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol ' +
    'optgroup option p pre search section summary ul'
  ).split(' '),
);

/** Gives the border that a tag draws between the words on its sides; null for none. */
export type Borders = (kind: 'open' | 'close', name: string) => Border | null;

/** Reads tags from left to right and remembers the row it is in. */
export const createBorders = (): Borders => {
  let cells = 0;
  return (kind, name) => {
    if (name === 'td' || name === 'th') {
      if (kind === 'close') return 'block';
      cells += 1;
      return cells > 1 ? 'cell' : 'row';
    }
    if (name === 'tr') cells = 0;
    if (ROWS.has(name)) return 'row';
    return BLOCKS.has(name) ? 'block' : null;
  };
};
