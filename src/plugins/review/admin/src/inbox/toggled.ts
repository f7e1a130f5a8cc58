/** With all of these; without them where all were in it. */
export const toggled = (
  known: ReadonlySet<number>,
  ids: readonly number[],
): ReadonlySet<number> => {
  const without = new Set([...known].filter((id) => !ids.includes(id)));
  return ids.every((id) => known.has(id)) ? without : new Set([...without, ...ids]);
};
