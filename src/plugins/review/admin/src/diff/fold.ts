/** An item that is shown, or how many were left out in its place. */
export type Folded<Item> = { item: Item; index: number } | { hidden: number; index: number };

/** Leaves out what did not change, but for an item on either side of what did. */
export const fold = <Item>(
  items: readonly Item[],
  isChange: (item: Item) => boolean,
): Folded<Item>[] => {
  const result: Folded<Item>[] = [];
  items.forEach((item, index) => {
    const near = items.slice(Math.max(0, index - 1), index + 2);
    const last = result.at(-1);
    if (near.some(isChange)) result.push({ item, index });
    else if (last && 'hidden' in last) last.hidden += 1;
    else result.push({ hidden: 1, index });
  });
  return result;
};
