/** Where each UTF-16 unit of a derived text comes from in the original. */
export type Offsets = { startOf: (at: number) => number; endOf: (at: number) => number };

export type OffsetMap = Offsets & {
  /** From unit `at` on, the units stand for those of the original from `origin` on, one for one. */
  copy: (at: number, origin: number) => void;
  /** From unit `at` on, each unit stands for all of the original from `origin` to `end`. */
  replace: (at: number, origin: number, end: number) => void;
};

/** Marks a stretch that was copied; others have the length of what they replace. */
const COPIED = -1;

/**
 * Keeps the stretches of a text that is written from left to right. Most text is copied in long
 * stretches, so this is little to write and little to keep; looking up takes a binary search.
 */
export const createOffsetMap = (): OffsetMap => {
  const starts = [0];
  const origins = [0];
  const widths = [COPIED];

  const add = (at: number, origin: number, width: number) => {
    starts.push(at);
    origins.push(origin);
    widths.push(width);
  };
  /** The last stretch that starts at the unit or before it. */
  const stretchOf = (at: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return {
    copy: (at, origin) => add(at, origin, COPIED),
    replace: (at, origin, end) => add(at, origin, end - origin),
    startOf: (at) => {
      const stretch = stretchOf(at);
      return origins[stretch] + (widths[stretch] === COPIED ? at - starts[stretch] : 0);
    },
    endOf: (at) => {
      const stretch = stretchOf(at);
      const width = widths[stretch];
      return origins[stretch] + (width === COPIED ? at - starts[stretch] + 1 : width);
    },
  };
};
