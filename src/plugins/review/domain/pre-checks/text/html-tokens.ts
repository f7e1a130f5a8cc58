import { type Attributes, readAttributes } from './html-attributes';

/** A piece of markup; `start` and `end` are positions in the HTML, in UTF-16 units. */
export type HtmlToken =
  | { kind: 'text'; start: number; end: number }
  | { kind: 'open'; name: string; attributes: Attributes; start: number; end: number }
  | { kind: 'close'; name: string; start: number; end: number };

/** Elements whose content is no markup and is not shown. */
const UNREAD: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
]);

const MARK = /<(?:!--|[!?]|\/(?=[^a-z])|(\/?)([a-z][^\s/>]*))/gi;
const COMMENT_END = /-->|--!>/g;

const behind = (html: string, position: number, found: number, length: number): number =>
  found === -1 ? html.length : Math.max(position, found + length);

const commentEnd = (html: string, position: number): number => {
  // `<!-->` and `<!--->` are whole comments.
  COMMENT_END.lastIndex = position - 2;
  const match = COMMENT_END.exec(html);
  if (/^-?>/.test(html.slice(position, position + 2))) return html.indexOf('>', position) + 1;
  return match === null ? html.length : match.index + match[0].length;
};

const unreadEnd = (html: string, name: string, position: number): number => {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = position;
  return end.exec(html)?.index ?? html.length;
};

/**
 * The text and tags of HTML, read the way browsers do where it matters for what is shown: comments,
 * declarations and the content of scripts are left out, a tag that is never closed takes in the
 * rest. Time is linear in the length.
 */
export function* htmlTokens(html: string): Generator<HtmlToken, void, undefined> {
  let position = 0;
  while (position < html.length) {
    MARK.lastIndex = position;
    const match = MARK.exec(html);
    const start = match?.index ?? html.length;
    if (start > position) yield { kind: 'text', start: position, end: start };
    if (match === null) return;

    const [mark, slash, given] = match;
    const after = start + mark.length;
    if (given === undefined) {
      const isComment = mark === '<!--';
      position = isComment
        ? commentEnd(html, after)
        : behind(html, after, html.indexOf('>', after), 1);
      continue;
    }
    const name = given.toLowerCase();
    const { attributes, end } = readAttributes(html, after);
    if (end === null) return;
    yield slash === '/'
      ? { kind: 'close', name, start, end }
      : { kind: 'open', name, attributes, start, end };
    position = slash !== '/' && UNREAD.has(name) ? unreadEnd(html, name, end) : end;
  }
}
