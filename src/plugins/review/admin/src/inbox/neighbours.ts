/** The row that j and k go to from a row, which is null before the first key; null in an empty list. */
export const rowBeside = <Id>(
  ids: readonly Id[],
  { from, key }: { from: Id | null; key: 'j' | 'k' },
): Id | null => {
  const at = from === null ? -1 : ids.indexOf(from);
  const next = key === 'j' ? at + 1 : at - 1;
  return ids[Math.min(Math.max(next, 0), ids.length - 1)] ?? null;
};

/** Where to go on when a row is dealt with: the one below it, or else above it; null for the only one. */
export const rowAfter = <Id>(ids: readonly Id[], done: Id): Id | null => {
  const at = ids.indexOf(done);
  return ids[at + 1] ?? ids[at - 1] ?? null;
};
