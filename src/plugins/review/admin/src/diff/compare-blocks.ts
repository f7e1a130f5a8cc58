import { diffArrays } from 'diff';
import { compareTexts, type Piece } from './compare-texts';
import type { Block } from './read-blocks';

/** `formatted`: the same words in another form (a heading, bold, a link's address, a picture). */
export type BlockChange =
  | { kind: 'same' | 'removed' | 'added'; block: Block }
  | { kind: 'formatted'; block: Block }
  | { kind: 'changed'; before: Block; after: Block; texts: readonly (readonly Piece[])[] };

/**
 * What differs between two bodies, block by block. A block that was removed and one that was added
 * in its place are one changed block when at least a third of their words are the same.
 */
export const compareBlocks = (before: readonly Block[], after: readonly Block[]): BlockChange[] => {
  const runs = diffArrays([...before], [...after], { comparator: sameBlock });
  const result: BlockChange[] = [];
  let removed: Block[] = [];
  for (const run of runs) {
    if (run.removed) {
      removed = run.value;
      continue;
    }
    if (run.added) {
      result.push(...pairs(removed, run.value));
    } else {
      result.push(...removed.map((block) => ({ kind: 'removed', block }) as const));
      result.push(...run.value.map((block) => ({ kind: 'same', block }) as const));
    }
    removed = [];
  }
  result.push(...removed.map((block) => ({ kind: 'removed', block }) as const));
  return result;
};

const sameBlock = (one: Block, other: Block): boolean =>
  one.element === other.element && one.html === other.html;

/** Blocks in place of others: each is held against the next that is like it. */
const pairs = (removed: readonly Block[], added: readonly Block[]): BlockChange[] => {
  const result: BlockChange[] = [];
  let from = 0;
  for (const after of added) {
    const at = removed.findIndex((before, index) => index >= from && isAlike(before, after));
    if (at < 0) {
      result.push({ kind: 'added', block: after });
      continue;
    }
    result.push(...removed.slice(from, at).map((block) => ({ kind: 'removed', block }) as const));
    result.push(changeOf(removed[at] ?? after, after));
    from = at + 1;
  }
  result.push(...removed.slice(from).map((block) => ({ kind: 'removed', block }) as const));
  return result;
};

const changeOf = (before: Block, after: Block): BlockChange => {
  const longer = Math.max(before.texts.length, after.texts.length);
  const texts = Array.from({ length: longer }, (_, cell) =>
    compareTexts(before.texts[cell] ?? '', after.texts[cell] ?? ''),
  );
  return texts.every((pieces) => pieces.every(({ kind }) => kind === 'same'))
    ? { kind: 'formatted', block: after }
    : { kind: 'changed', before, after, texts };
};

const isAlike = (before: Block, after: Block): boolean => {
  const [one, other] = [before.texts.join(''), after.texts.join('')];
  if (one === other) return true;
  const same = compareTexts(one, other)
    .filter(({ kind }) => kind === 'same')
    .reduce((sum, { text }) => sum + text.length, 0);
  return same * 3 >= Math.max(one.length, other.length);
};
