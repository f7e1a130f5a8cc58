import { compareTexts } from './compare-texts';

/** Whether at least a third of the longer text is the same: one may be what became of the other. */
export const areAlike = (one: string, other: string): boolean => {
  if (one === other) return true;
  const [shorter, longer] = [one.length, other.length].sort((a, b) => a - b) as [number, number];
  // No need to compare letter by letter what cannot be.
  if (shorter * 3 < longer) return false;
  const same = compareTexts(one, other)
    .filter(({ kind }) => kind === 'same')
    .reduce((sum, { text }) => sum + text.length, 0);
  return same * 3 >= longer;
};
