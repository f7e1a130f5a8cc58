import type { Anchor, TextRange } from './comment';
import { touchingUnits } from './touching-units';

/** Places that are looked at closely, of each kind. */
const LIMIT = 32;

type Candidate = TextRange & { touching: number; away: number };

/** Adds to a sorted list of bounded length. */
const keep = (
  list: Candidate[],
  candidate: Candidate,
  rank: (one: Candidate, other: Candidate) => number,
): void => {
  const last = list.at(-1);
  if (list.length === LIMIT && last !== undefined && rank(last, candidate) <= 0) return;
  const at = list.findIndex((other) => rank(candidate, other) < 0);
  list.splice(at === -1 ? list.length : at, 0, candidate);
  if (list.length > LIMIT) list.pop();
};

/**
 * Where an anchor's exact words stand: of very many places those that touch the most of the same
 * surroundings, and those nearest to where the words were.
 */
export const exactPlaces = (text: string, anchor: Anchor): TextRange[] => {
  const { quote } = anchor;
  const touching: Candidate[] = [];
  const near: Candidate[] = [];
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
    const place = { start, end: start + quote.length };
    const candidate = {
      ...place,
      touching: touchingUnits(text, anchor, place),
      away: Math.abs(start - anchor.start),
    };
    keep(touching, candidate, (one, two) => two.touching - one.touching || one.away - two.away);
    keep(near, candidate, (one, two) => one.away - two.away);
  }
  return [...new Set([...touching, ...near])].map(({ start, end }) => ({ start, end }));
};
