import type { Anchor, TextRange } from './comment';

const equalUnits = (length: number, isEqual: (index: number) => boolean): number => {
  let index = 0;
  while (index < length && isEqual(index)) index += 1;
  return index;
};

/** How many UTF-16 units right before and after a place are those that an anchor's words had. */
export const touchingUnits = (
  text: string,
  { prefix, suffix }: Pick<Anchor, 'prefix' | 'suffix'>,
  { start, end }: TextRange,
): number =>
  equalUnits(prefix.length, (index) => text[start - 1 - index] === prefix.at(-1 - index)) +
  equalUnits(suffix.length, (index) => text[end + index] === suffix[index]);
