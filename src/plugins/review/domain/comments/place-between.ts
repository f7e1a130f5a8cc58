import type { Anchor, TextRange } from './comment';

/** What must be left of the surroundings on each side, in UTF-16 units. */
const SIDE = 12;

/** What stands in the words' place is at most this long. */
const maxLength = (quote: string): number => quote.length * 2 + 40;

/** Ends of the surroundings before the words; a shorter side reached to the edge of the text. */
const leftEdges = (text: string, prefix: string): number[] => {
  const tail = prefix.slice(-SIDE);
  if (tail.length < SIDE) return text.startsWith(tail) ? [tail.length] : [];
  const edges: number[] = [];
  for (let at = text.indexOf(tail); at !== -1; at = text.indexOf(tail, at + 1)) {
    edges.push(at + tail.length);
  }
  return edges;
};

const rightEdge = (text: string, suffix: string, from: number): number => {
  const head = suffix.slice(0, SIDE);
  if (head.length === SIDE) return text.indexOf(head, from);
  const edge = text.length - head.length;
  return text.endsWith(head) && edge >= from ? edge : -1;
};

/**
 * What stands between the surroundings that an anchor's words had, when these are as they were:
 * the words that replaced them, or the empty place that they left. Of several the nearest.
 */
export const placeBetween = (
  text: string,
  { prefix, suffix, quote, start: was }: Anchor,
): TextRange | null => {
  let nearest: TextRange | null = null;
  let end = -1;
  for (const start of leftEdges(text, prefix)) {
    if (end < start) end = rightEdge(text, suffix, start);
    if (end === -1) break;
    const isNearer = nearest === null || Math.abs(start - was) < Math.abs(nearest.start - was);
    if (end - start <= maxLength(quote) && isNearer) nearest = { start, end };
  }
  return nearest;
};
