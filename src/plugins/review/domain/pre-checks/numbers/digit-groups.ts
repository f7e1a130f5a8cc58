import { foldText } from '../text/fold-text';
import { rememberLast } from '../text/remember-last';

/**
 * Digits that stand together (invisible characters do not part them), or the x that may end an ID
 * number. `start` and `end` are UTF-16 units of the original text; `before` and `after` are some
 * folded text on the sides.
 */
export type DigitGroup = {
  digits: string;
  start: number;
  end: number;
  before: string;
  after: string;
};

const GROUP = /\d+|(?<![a-z])x(?![\da-z])/g;

/**
 * What people write between the groups of one number; an x follows its digits at once. Full stops
 * and commas part numbers.
 */
const SEPARATORS = /^[ \-_\u2010-\u2015\u2212·•]{0,3}$/;

/** Units of folded text kept on each side of a group. */
const SIDE = 12;

const readGroups = (original: string): DigitGroup[][] => {
  const { text, source } = foldText(original);
  const runs: DigitGroup[][] = [];
  let behind = 0;
  for (const { 0: digits, index } of text.matchAll(GROUP)) {
    const after = index + digits.length;
    const group = {
      digits,
      start: source.startOf(index),
      end: source.endOf(after - 1),
      before: text.slice(Math.max(0, index - SIDE), index),
      after: text.slice(after, after + SIDE),
    };
    const run = runs.at(-1);
    const gap = text.slice(behind, Math.min(index, behind + 4));
    if (run !== undefined && SEPARATORS.test(gap)) run.push(group);
    else runs.push([group]);
    behind = after;
  }
  return runs;
};

/** The numbers of a text: runs of groups with nothing but separators between them. */
export const digitGroups: (text: string) => readonly (readonly DigitGroup[])[] =
  rememberLast(readGroups);
