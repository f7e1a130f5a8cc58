import type { TextRange } from '../../../domain/comments/comment';
import { alignLists } from './align-lists';
import { areAlike } from './are-alike';
import { compareTexts } from './compare-texts';

/** Where two texts differ, each in its own UTF-16 units, from left to right. */
export type ChangedRanges = { removed: TextRange[]; added: TextRange[] };

/**
 * Where two long texts differ, line by line and in alike lines character by character. Without
 * these ranges both are the same text.
 */
export const changedRanges = (before: string, after: string): ChangedRanges => {
  const ranges: ChangedRanges = { removed: [], added: [] };
  let [left, right] = [0, 0];
  const take = (kind: 'same' | 'removed' | 'added', length: number) => {
    if (kind === 'removed') append(ranges.removed, left, length);
    if (kind === 'added') append(ranges.added, right, length);
    if (kind !== 'added') left += length;
    if (kind !== 'removed') right += length;
  };
  const lines = alignLists(linesOf(before), linesOf(after), {
    same: (one, other) => one === other,
    alike: areAlike,
  });
  for (const line of lines) {
    if (line.before === null) take('added', line.after.length);
    else if (line.after === null) take('removed', line.before.length);
    else {
      for (const { kind, text } of compareTexts(line.before, line.after)) take(kind, text.length);
    }
  }
  return ranges;
};

/** Lines with what ends them, so that joined they are the text. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];

const append = (ranges: TextRange[], start: number, length: number): void => {
  const last = ranges.at(-1);
  if (last?.end === start) last.end = start + length;
  else ranges.push({ start, end: start + length });
};
