import { diffArrays } from 'diff';

/** Two items in each other's place, or one that only one side has. */
export type Aligned<Item> =
  | { before: Item; after: Item }
  | { before: Item; after: null }
  | { before: null; after: Item };

type Likeness<Item> = {
  same: (one: Item, other: Item) => boolean;
  /** Whether one item may be what became of another. */
  alike: (one: Item, other: Item) => boolean;
};

/**
 * What stands in whose place in two lists: the same items first, and between them those that are
 * alike, in order. Reading one side off the result gives back that list. What went stands before
 * what came.
 */
export const alignLists = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  { same, alike }: Likeness<Item>,
): Aligned<Item>[] => {
  const result: Aligned<Item>[] = [];
  let [gone, come]: [Item[], Item[]] = [[], []];
  const endGap = () => {
    result.push(...alignGap(gone, come, alike));
    [gone, come] = [[], []];
  };
  let [left, right] = [0, 0];
  for (const { removed, added, count } of diffArrays([...before], [...after], {
    comparator: same,
  })) {
    if (removed) gone.push(...before.slice(left, left + count));
    if (added) come.push(...after.slice(right, right + count));
    if (!removed && !added) {
      endGap();
      for (let at = 0; at < count; at += 1) {
        result.push({ before: before[left + at], after: after[right + at] });
      }
    }
    if (!added) left += count;
    if (!removed) right += count;
  }
  endGap();
  return result;
};

/** Of items in place of others, each that came is held against the next that went and is like it. */
const alignGap = <Item>(
  gone: readonly Item[],
  come: readonly Item[],
  alike: Likeness<Item>['alike'],
): Aligned<Item>[] => {
  const result: Aligned<Item>[] = [];
  let from = 0;
  let waiting: Item[] = [];
  const flush = (until: number) => {
    result.push(...gone.slice(from, until).map((before) => ({ before, after: null })));
    result.push(...waiting.map((after) => ({ before: null, after })));
    waiting = [];
    from = until;
  };
  for (const after of come) {
    const at = gone.findIndex((before, index) => index >= from && alike(before, after));
    const before = gone[at];
    if (before === undefined) {
      waiting.push(after);
      continue;
    }
    flush(at);
    result.push({ before, after });
    from = at + 1;
  }
  flush(gone.length);
  return result;
};
