import { alignLists } from './align-lists';
import { areAlike } from './are-alike';
import { compareTables, type TableChange } from './compare-tables';
import { compareTexts, type Piece } from './compare-texts';
import type { Block, Picture } from './read-blocks';

/** `formatted`: the same words in another form (a heading, bold, a link's address). */
export type BlockChange =
  | { kind: 'same' | 'removed' | 'added' | 'formatted'; block: Block }
  | { kind: 'changed'; element: string; pieces: readonly Piece[] }
  | { kind: 'table'; table: TableChange }
  | { kind: 'picture'; before: Picture; after: Picture };

/**
 * What differs between two bodies, block by block. A block that was removed and one that was added
 * in its place are one changed block when they are alike.
 */
export const compareBlocks = (before: readonly Block[], after: readonly Block[]): BlockChange[] =>
  alignLists(before, after, { same: sameBlock, alike: alikeBlocks }).flatMap((pair) => {
    if (pair.before === null) return [{ kind: 'added' as const, block: pair.after }];
    if (pair.after === null) return [{ kind: 'removed' as const, block: pair.before }];
    return changesOf(pair.before, pair.after);
  });

const sameBlock = (one: Block, other: Block): boolean =>
  one.element === other.element && one.html === other.html;

const alikeBlocks = (one: Block, other: Block): boolean =>
  one.kind === other.kind && (one.kind !== 'text' || areAlike(one.text, textOf(other)));

const textOf = (block: Block): string => (block.kind === 'text' ? block.text : '');

const changesOf = (before: Block, after: Block): BlockChange[] => {
  if (sameBlock(before, after)) return [{ kind: 'same', block: after }];
  const pictures = pictureChanges(before.pictures, after.pictures);
  const words = wordsChange(before, after);
  if (words) return [words, ...pictures];
  return pictures.length > 0 ? pictures : [{ kind: 'formatted', block: after }];
};

const wordsChange = (before: Block, after: Block): BlockChange | null => {
  if (before.kind === 'table' && after.kind === 'table') {
    const table = compareTables(before.rows, after.rows);
    const isChanged =
      table.columns.some((kind) => kind !== 'same') ||
      table.rows.some(({ kind }) => kind !== 'same');
    return isChanged ? { kind: 'table', table } : null;
  }
  const pieces = compareTexts(textOf(before), textOf(after));
  return pieces.some(({ kind }) => kind !== 'same')
    ? { kind: 'changed', element: after.element, pieces }
    : null;
};

/** Pictures of one place, in their order; one that only one side has is none of the other's. */
const pictureChanges = (before: readonly Picture[], after: readonly Picture[]): BlockChange[] =>
  after.flatMap((picture, index) => {
    const old = before[index];
    return old && (old.src !== picture.src || old.alt !== picture.alt)
      ? [{ kind: 'picture' as const, before: old, after: picture }]
      : [];
  });
