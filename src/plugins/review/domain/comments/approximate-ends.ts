/** An end of an approximate occurrence, behind its last unit, and how many edits it takes. */
export type ApproximateEnd = { end: number; distance: number };

const WORD = 32;

/** Which of the pattern's units are this unit: a bit each, in words of 32. */
const matchBits = (pattern: string): Map<string, Int32Array> => {
  const words = Math.ceil(pattern.length / WORD);
  const bits = new Map<string, Int32Array>();
  for (let at = 0; at < pattern.length; at += 1) {
    const unit = pattern.charAt(at);
    const own = bits.get(unit) ?? new Int32Array(words);
    own[Math.floor(at / WORD)] |= 1 << at % WORD;
    bits.set(unit, own);
  }
  return bits;
};

/** A column of the table of distances, as differences between neighbouring rows. */
type Column = { plus: Int32Array; minus: Int32Array };

/**
 * Moves the column on by one unit of text, word by word; gives how the distance in the last row
 * changes.
 */
const advance = ({ plus, minus }: Column, equal: Int32Array, lastRow: number): number => {
  let carry = 0;
  for (let word = 0; word < plus.length; word += 1) {
    const up = plus[word];
    const down = minus[word];
    const negative = carry < 0 ? 1 : 0;
    const vertical = equal[word] | down;
    const matched = equal[word] | negative;
    const horizontal = (((matched & up) + up) ^ up) | matched;
    let higher = down | ~(horizontal | up);
    let lower = up & horizontal;
    const top = word === plus.length - 1 ? lastRow : 1 << (WORD - 1);
    const next = (higher & top) !== 0 ? 1 : (lower & top) !== 0 ? -1 : 0;
    higher = (higher << 1) | (carry > 0 ? 1 : 0);
    lower = (lower << 1) | negative;
    plus[word] = lower | ~(vertical | higher);
    minus[word] = higher & vertical;
    carry = next;
  }
  return carry;
};

/**
 * The ends of those parts of a text that are nearest to a pattern, if it takes at most `limit`
 * edits (Levenshtein) to get there: all with the same, smallest distance. Time is the length of the
 * text times that of the pattern over 32 (Myers, “A fast bit-vector algorithm for approximate
 * string matching”, JACM 46(3), 1999).
 */
export const approximateEnds = (text: string, pattern: string, limit: number): ApproximateEnd[] => {
  if (pattern === '') return [];
  const bits = matchBits(pattern);
  const none = new Int32Array(Math.ceil(pattern.length / WORD));
  const column = { plus: new Int32Array(none).fill(-1), minus: new Int32Array(none) };
  const lastRow = 1 << (pattern.length - 1) % WORD;

  let distance = pattern.length;
  let smallest = limit;
  let found: ApproximateEnd[] = [];
  for (let at = 0; at < text.length; at += 1) {
    distance += advance(column, bits.get(text.charAt(at)) ?? none, lastRow);
    if (distance > smallest) continue;
    if (distance < smallest) found = [];
    smallest = distance;
    found.push({ end: at + 1, distance });
  }
  return found;
};
