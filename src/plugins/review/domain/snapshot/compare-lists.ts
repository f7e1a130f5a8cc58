export type ListDifference<Item> = {
  added: Item[];
  removed: Item[];
  reordered: boolean;
};

/** The items of `from` that have no partner of the same key in `others`; each partner serves once. */
const withoutPartner = <Item>(
  from: readonly Item[],
  others: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] => {
  const left = new Map<string, number>();
  for (const item of others) left.set(keyOf(item), (left.get(keyOf(item)) ?? 0) + 1);
  return from.filter((item) => {
    const count = left.get(keyOf(item)) ?? 0;
    left.set(keyOf(item), count - 1);
    return count <= 0;
  });
};

/** What came, what went, and whether the rest stands in another order. Equal items share a key. */
export const compareLists = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): ListDifference<Item> => {
  const added = withoutPartner(after, before, keyOf);
  const removed = withoutPartner(before, after, keyOf);
  const kept = before.filter((item) => !removed.includes(item));
  const keptAfter = after.filter((item) => !added.includes(item));
  const reordered = kept.some((item, index) => keyOf(item) !== keyOf(keptAfter[index] ?? item));
  return { added, removed, reordered };
};

/** Takes from both lists the items that share a key, in pairs; the rest stays. */
export const pairUp = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): { pairs: { before: Item; after: Item }[]; before: Item[]; after: Item[] } => {
  const waiting = [...after];
  const pairs: { before: Item; after: Item }[] = [];
  const unpaired = before.filter((item) => {
    const index = waiting.findIndex((other) => keyOf(other) === keyOf(item));
    const [partner] = index < 0 ? [] : waiting.splice(index, 1);
    if (partner) pairs.push({ before: item, after: partner });
    return !partner;
  });
  return { pairs, before: unpaired, after: waiting };
};

/** What lies between the equal beginnings and the equal ends of two lists. */
export const differingMiddle = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): { start: number; before: Item[]; after: Item[] } => {
  const same = (one: Item | undefined, other: Item | undefined) =>
    one !== undefined && other !== undefined && keyOf(one) === keyOf(other);
  let start = 0;
  while (same(before[start], after[start])) start += 1;
  let tail = 0;
  const longest = Math.min(before.length, after.length) - start;
  while (tail < longest && same(before[before.length - 1 - tail], after[after.length - 1 - tail])) {
    tail += 1;
  }
  return {
    start,
    before: before.slice(start, before.length - tail),
    after: after.slice(start, after.length - tail),
  };
};
