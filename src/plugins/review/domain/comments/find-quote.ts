import type { TextRange } from './comment';

const occurrences = (quote: string): RegExp => {
  const words = quote.split(/\s+/u).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  return new RegExp(words.join('\\s+'), 'gu');
};

/**
 * Where quoted words stand in a text, nearest to `near` (UTF-16 units); null when they are not in
 * it. White space of any kind and length is the same: what people select on a page has line breaks
 * of the page.
 */
export const findQuote = (text: string, quote: string, near: number): TextRange | null => {
  const words = quote.trim();
  if (words === '') return null;
  let nearest: TextRange | null = null;
  for (const { index: start, 0: found } of text.matchAll(occurrences(words))) {
    if (nearest && Math.abs(start - near) >= Math.abs(nearest.start - near)) break;
    nearest = { start, end: start + found.length };
  }
  return nearest;
};
