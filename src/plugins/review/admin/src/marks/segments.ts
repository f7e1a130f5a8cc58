import type { TextRange } from '../../../domain/comments/comment';
import type { Mark } from './mark';

/** A stretch of text over which the same marks lie. */
export type Segment = TextRange & {
  /** In the order in which they begin. */
  marks: readonly Mark[];
  /** Ids of those that begin here: one comes to them here by the keyboard. */
  begins: readonly string[];
};

/** A text of this length in stretches, marked and unmarked, that joined are all of it. */
export const segments = (length: number, marks: readonly Mark[]): Segment[] => {
  const within = marks
    .map((mark) => ({ mark, start: Math.max(0, mark.start), end: Math.min(length, mark.end) }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start);
  const edges = [...new Set([0, length, ...within.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? length;
    const over = within.filter((range) => range.start <= start && range.end >= end);
    return {
      start,
      end,
      marks: over.map(({ mark }) => mark),
      begins: over.flatMap(({ mark, start: from }) =>
        from === start && mark.id !== null ? [mark.id] : [],
      ),
    };
  });
};
