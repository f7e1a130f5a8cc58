type Keyed = { key: string };

/** A list with the part of this key in another place; places outside the list mean its ends. */
export const moved = <T extends Keyed>(list: readonly T[], key: string, to: number): T[] => {
  const part = list.find((one) => one.key === key);
  if (!part) return [...list];
  const others = without(list, key);
  const place = Math.min(Math.max(to, 0), others.length);
  return [...others.slice(0, place), part, ...others.slice(place)];
};

export const without = <T extends Keyed>(list: readonly T[], key: string): T[] =>
  list.filter((one) => one.key !== key);

export const changed = <T extends Keyed>(
  list: readonly T[],
  key: string,
  change: (part: T) => T,
): T[] => list.map((one) => (one.key === key ? change(one) : one));
