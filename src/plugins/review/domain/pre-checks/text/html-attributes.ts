import { readEntity } from './read-entity';

export type Attributes = Readonly<Record<string, string>>;

const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;
const STRAY = /[\s/=]*/y;

const decoded = (value: string): string => {
  let text = '';
  let from = 0;
  for (let at = value.indexOf('&'); at !== -1; at = value.indexOf('&', at + 1)) {
    const entity = readEntity(value, at);
    if (entity === null) continue;
    text += value.slice(from, at) + entity.text;
    from = at + entity.length;
  }
  return text + value.slice(from);
};

const afterMatch = (pattern: RegExp, html: string, at: number): number => {
  pattern.lastIndex = at;
  pattern.test(html);
  return Math.max(at, pattern.lastIndex);
};

/**
 * Reads the attributes of a tag whose name ends at `at`. `end` stands behind the tag's `>`; null if
 * the markup ends before it, in which case browsers show nothing of the rest either.
 */
export const readAttributes = (
  html: string,
  at: number,
): { attributes: Attributes; end: number | null } => {
  const attributes: Record<string, string> = {};
  let position = at;
  while (position < html.length) {
    if (html[position] === '>') return { attributes, end: position + 1 };
    ATTRIBUTE.lastIndex = position;
    const match = ATTRIBUTE.exec(html);
    if (match === null) {
      const next = afterMatch(STRAY, html, position);
      position = next > position ? next : position + 1;
      continue;
    }
    const [, name = '', double, single, bare] = match;
    // A quote that is never closed takes in the rest.
    if (bare !== undefined && /^["']/.test(bare)) return { attributes, end: null };
    const key = name.toLowerCase();
    if (!Object.hasOwn(attributes, key)) attributes[key] = decoded(double ?? single ?? bare ?? '');
    position = ATTRIBUTE.lastIndex;
  }
  return { attributes, end: null };
};
