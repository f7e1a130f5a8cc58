import type { Anchor, TextRange } from './comment';

/** How much of the surroundings is still near, from 0 to 1 on each side. */
export type Likeness = { before: number; after: number };

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));

/**
 * The share of neighbouring pairs of units that are still there, in whatever order: what was put in
 * between or taken out costs only its own length.
 */
const likeness = (expected: string, actual: string): number => {
  if (expected.length < 2) return expected === actual ? 1 : 0;
  const pairs = pairsOf(expected);
  const present = new Set(pairsOf(actual));
  return pairs.filter((pair) => present.has(pair)).length / pairs.length;
};

/** Compares what stands around a place with what stood around the words of an anchor. */
export const contextLikeness = (
  text: string,
  { prefix, suffix }: Pick<Anchor, 'prefix' | 'suffix'>,
  { start, end }: TextRange,
): Likeness => ({
  // Twice as far, since words may have been put in; at least one unit, to see the edge of the text.
  before: likeness(prefix, text.slice(Math.max(0, start - 2 * prefix.length - 1), start)),
  after: likeness(suffix, text.slice(end, end + 2 * suffix.length + 1)),
});
