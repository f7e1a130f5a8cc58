import type { Aligned } from './align-lists';

/** A table's cells, row by row; every row is as long as the others. */
export type Grid = readonly (readonly string[])[];

/** Below this, two columns have nothing to do with each other. */
const LEAST_LIKENESS = 0.5;

/**
 * Which column of one table is which of the other, by index: by their heads and by the cells that
 * they share, in order, so that a column put in or taken out is only that. What neither tells is
 * taken in order where as many columns came as went.
 */
export const alignColumns = (before: Grid, after: Grid): Aligned<number>[] => {
  const [old, now] = [columnsOf(before), columnsOf(after)];
  const likeness = old.map((one) => now.map((other) => columnLikeness(one, other)));
  const result: Aligned<number>[] = [];
  let [left, right] = [0, 0];
  const endGap = (untilLeft: number, untilRight: number) => {
    result.push(...gapOf(range(left, untilLeft), range(right, untilRight)));
    [left, right] = [untilLeft + 1, untilRight + 1];
  };
  for (const [one, other] of bestPairs(likeness)) {
    endGap(one, other);
    result.push({ before: one, after: other });
  }
  endGap(old.length, now.length);
  return result;
};

const range = (from: number, until: number): number[] =>
  Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index);

const gapOf = (gone: readonly number[], come: readonly number[]): Aligned<number>[] =>
  gone.length === come.length
    ? gone.map((before, index) => ({ before, after: come[index] ?? before }))
    : [
        ...gone.map((before) => ({ before, after: null })),
        ...come.map((after) => ({ before: null, after })),
      ];

type Column = { head: string; cells: ReadonlyMap<string, number>; size: number };

const columnsOf = (grid: Grid): Column[] =>
  (grid[0] ?? []).map((head, index) => {
    const cells = new Map<string, number>();
    for (const row of grid.slice(1)) {
      const text = row[index] ?? '';
      if (text !== '') cells.set(text, (cells.get(text) ?? 0) + 1);
    }
    return { head, cells, size: [...cells.values()].reduce((sum, count) => sum + count, 0) };
  });

/** 0 to 3: the same head counts for more than all cells. */
const columnLikeness = (one: Column, other: Column): number => {
  let shared = 0;
  for (const [text, count] of one.cells) shared += Math.min(count, other.cells.get(text) ?? 0);
  const cells = shared / Math.max(1, Math.min(one.size, other.size));
  return (one.head === other.head && one.head !== '' ? 2 : 0) + cells;
};

/** The pairs, in order on both sides, that are most alike in sum. */
const bestPairs = (likeness: readonly (readonly number[])[]): [number, number][] => {
  const width = likeness[0]?.length ?? 0;
  const valueOf = (one: number, other: number) => likeness[one]?.[other] ?? 0;
  // best[i][j]: the most that the columns from i and from j on come to.
  const best = Array.from({ length: likeness.length + 1 }, () => new Array(width + 1).fill(0));
  for (let i = likeness.length - 1; i >= 0; i -= 1) {
    for (let j = width - 1; j >= 0; j -= 1) {
      const value = valueOf(i, j);
      const paired = value >= LEAST_LIKENESS ? value + best[i + 1][j + 1] : 0;
      best[i][j] = Math.max(paired, best[i + 1][j], best[i][j + 1]);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < likeness.length && j < width; ) {
    const value = valueOf(i, j);
    if (value >= LEAST_LIKENESS && best[i][j] === value + best[i + 1][j + 1]) {
      pairs.push([i, j]);
      [i, j] = [i + 1, j + 1];
    } else if (best[i][j] === best[i + 1][j]) i += 1;
    else j += 1;
  }
  return pairs;
};
