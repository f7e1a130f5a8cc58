import { approximateEnds } from './approximate-ends';
import { codePointEdge } from './code-point-edge';
import type { Anchor, TextRange } from './comment';
import { editDistances } from './edit-distance';

/** Words that differ by more are other words. */
const MAX_DIFFERENCE = 0.3;

/** Places that are looked at closely. */
const LIMIT = 16;

const reversed = (text: string): string => text.split('').reverse().join('');

/** Where a part begins that ends here and takes this many edits; of several, as long as the quote. */
const startOf = (text: string, quote: string, end: number, distance: number): number => {
  const window = text.slice(Math.max(0, end - quote.length - distance), end);
  const distances = editDistances(reversed(quote), reversed(window));
  const lengths = distances.flatMap((edits, length) => (edits <= distance ? [length] : []));
  const off = (length: number) => Math.abs(length - quote.length);
  return end - lengths.reduce((one, other) => (off(other) < off(one) ? other : one), Infinity);
};

/**
 * Where words stand that differ least from the anchor's, and by 30 % at most: of many such places
 * those nearest to where the words were.
 */
export const approximatePlaces = (text: string, { quote, start }: Anchor): TextRange[] => {
  const limit = Math.floor(quote.length * MAX_DIFFERENCE);
  const away = (end: number) => Math.abs(end - quote.length - start);
  return approximateEnds(text, quote, limit)
    .sort((one, other) => away(one.end) - away(other.end))
    .slice(0, LIMIT)
    .map(({ end, distance }) => ({
      start: codePointEdge(text, startOf(text, quote, end, distance), 'start'),
      end: codePointEdge(text, end, 'end'),
    }));
};
