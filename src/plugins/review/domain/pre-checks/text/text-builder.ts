import type { Border } from './borders';
import { createOffsetMap, type Offsets } from './offset-map';

/** What stands between two pieces of text; `start` and `end` are positions in the HTML. */
type Gap = { kind: 'space' | Border; start: number; end: number };

// A paragraph inside a cell does not hide the border of the cell, nor a cell the end of its row.
const RANKS = { space: 0, block: 1, cell: 2, row: 3 };
const CHARACTERS = { space: ' ', block: '\n', cell: '\t', row: '\n' };

export type TextBuilder = {
  /** Adds characters that stand like this in the markup, from `start` on; gives where they begin. */
  copy: (characters: string, start: number) => number;
  /** Adds characters that the markup from `start` to `end` stands for; gives where they begin. */
  replace: (characters: string, start: number, end: number) => number;
  /** One separator, if text stands on both sides; of several the strongest counts. */
  separate: (gap: Gap) => void;
  length: () => number;
  build: () => { text: string; source: Offsets };
};

/** Collects plain text together with where each of its UTF-16 units comes from. */
export const createTextBuilder = (): TextBuilder => {
  const parts: string[] = [];
  const source = createOffsetMap();
  let length = 0;
  let gap: Gap | null = null;

  const fillGap = () => {
    if (gap !== null && length > 0) {
      source.replace(length, gap.start, gap.end);
      parts.push(CHARACTERS[gap.kind]);
      length += 1;
    }
    gap = null;
  };
  const push = (characters: string): number => {
    parts.push(characters);
    length += characters.length;
    return length - characters.length;
  };

  return {
    copy: (characters, start) => {
      fillGap();
      source.copy(length, start);
      return push(characters);
    },
    replace: (characters, start, end) => {
      fillGap();
      source.replace(length, start, end);
      return push(characters);
    },
    separate: (next) => {
      if (gap === null || RANKS[next.kind] > RANKS[gap.kind]) gap = next;
    },
    length: () => length,
    build: () => ({ text: parts.join(''), source }),
  };
};
