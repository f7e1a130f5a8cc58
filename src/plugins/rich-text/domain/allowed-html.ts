/**
 * The policy: what an article body may contain.
 *
 * The elements are those the editor writes, plus the few that older articles and other
 * programs send and that keep their meaning (`caption`, `figure`, `scope`). Everything a
 * style sheet should decide (fonts, colours, widths of cells) is left out on purpose:
 * the sites that show the body own its looks.
 */

/** Allowed elements and, for each, the attributes it may carry. */
export const ALLOWED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  p: ['style'],
  h2: ['style'],
  h3: ['style'],
  h4: ['style'],
  strong: [],
  em: [],
  u: [],
  s: [],
  sub: [],
  sup: [],
  code: [],
  pre: [],
  blockquote: [],
  ul: [],
  ol: ['start'],
  li: [],
  a: ['href', 'title', 'target', 'rel'],
  img: ['src', 'alt', 'title', 'width', 'height'],
  figure: [],
  figcaption: [],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['colspan', 'rowspan', 'scope', 'style'],
  td: ['colspan', 'rowspan', 'style'],
  hr: [],
  br: [],
};

export const ALLOWED_ELEMENTS: readonly string[] = Object.keys(ALLOWED_ATTRIBUTES);

/** Elements that mean the same as an allowed one. The page title is h1, so bodies start at h2. */
export const RENAMED_ELEMENTS: Readonly<Record<string, string>> = {
  h1: 'h2',
  h5: 'h4',
  h6: 'h4',
  b: 'strong',
  i: 'em',
  ins: 'u',
  strike: 's',
  del: 's',
  tt: 'code',
  dir: 'ul',
  menu: 'ul',
  tfoot: 'tbody',
};

/** Boxes without a meaning of their own: unwrapped around blocks, turned into `p` around text. */
export const WRAPPERS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'body',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'footer',
  'form',
  'header',
  'hgroup',
  'legend',
  'main',
  'nav',
  'search',
  'section',
  'summary',
]);

/** Elements that stand on lines of their own, under the names they have before renaming. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...WRAPPERS,
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'ul',
  'ol',
  'li',
  'dir',
  'menu',
  'pre',
  'hr',
  'figure',
  'figcaption',
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
]);

/** Blocks that may hold other blocks; inside any other element a wrapper just disappears. */
export const HOLDS_BLOCKS: ReadonlySet<string> = new Set([
  ...WRAPPERS,
  'blockquote',
  'li',
  'th',
  'td',
  'html',
]);

/** Elements that go together with everything in them: none of it is text to read. */
export const DROPPED_WITH_CONTENT: readonly string[] = [
  'applet',
  'audio',
  'canvas',
  'datalist',
  'frameset',
  'iframe',
  'map',
  'math',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'option',
  'plaintext',
  'portal',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
  'xml',
  'xmp',
];

export const ALIGNMENTS = ['center', 'right', 'justify'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

export const HEADER_SCOPES: readonly string[] = ['col', 'row', 'colgroup', 'rowgroup'];

/** In characters of HTML. */
export const MAX_BODY_LENGTH = 1_000_000;

/** Cells a merged cell may cover in one direction. */
export const MAX_SPAN = 100;

/** First number of an ordered list. */
export const MAX_LIST_START = 99_999;

/** Width or height of a picture, in CSS pixels. */
export const MAX_IMAGE_SIDE = 10_000;

/** Elements inside one another. Deeper ones lose their tags and keep their text. */
export const MAX_DEPTH = 100;

/**
 * Where reading the markup stops being worth its time. The parser's work grows with the square of
 * the depth (a million characters of `<b>` take it half a minute), and no written page comes near.
 */
export const MAX_PARSED_DEPTH = 400;
