import { fieldTexts } from '../../../domain/comments/field-texts';
import type { Snapshot } from '../../../domain/snapshot/snapshot';
import { changedRanges } from '../diff/changed-ranges';
import type { Mark } from './mark';

export type ChangeMarks = Record<'removed' | 'added', Map<string, Mark[]>>;

/** Marks at what one side has and the other has not, by field, in the words of either. */
export const changeMarks = (before: Snapshot, after: Snapshot): ChangeMarks => {
  const [old, now] = [fieldTexts(before, []), fieldTexts(after, [])];
  const marks: ChangeMarks = { removed: new Map(), added: new Map() };
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const ranges = changedRanges(old.get(name) ?? '', now.get(name) ?? '');
    for (const look of ['removed', 'added'] as const) {
      marks[look].set(
        name,
        ranges[look].map((range) => ({ ...range, look, id: null, tip: '' })),
      );
    }
  }
  return marks;
};
