import { diffArrays } from 'diff';

/** A run of text that both sides have, or only one. */
export type Piece = { kind: 'same' | 'removed' | 'added'; text: string };

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

const charactersOf = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment);

/** Beyond this many differing characters two texts have nothing to do with each other. */
const MOST_EDITS = 2_000;

/**
 * What differs between two texts, character by character, so that 5月1日 and 6月1日 differ in one
 * character. A single character that stands by chance between two longer changes is counted to
 * them, as a reader would.
 */
export const compareTexts = (before: string, after: string): Piece[] => {
  const changes = diffArrays(charactersOf(before), charactersOf(after), {
    maxEditLength: MOST_EDITS,
  });
  if (!changes) return nonEmpty([piece('removed', before), piece('added', after)]);
  return joined(
    changes.map(({ removed, added, value }) =>
      piece(removed ? 'removed' : added ? 'added' : 'same', value.join('')),
    ),
  );
};

const piece = (kind: Piece['kind'], text: string): Piece => ({ kind, text });
const nonEmpty = (pieces: Piece[]): Piece[] => pieces.filter(({ text }) => text !== '');

/** Runs of changes with nothing but single characters between them become one change. */
const joined = (pieces: readonly Piece[]): Piece[] => {
  const result: Piece[] = [];
  let run = { removed: '', added: '' };
  const endRun = () => {
    result.push(...nonEmpty([piece('removed', run.removed), piece('added', run.added)]));
    run = { removed: '', added: '' };
  };
  pieces.forEach(({ kind, text }, index) => {
    if (kind !== 'same') {
      run[kind] += text;
    } else if (isChance(pieces, index)) {
      run.removed += text;
      run.added += text;
    } else {
      endRun();
      result.push({ kind, text });
    }
  });
  endRun();
  return result;
};

const isChance = (pieces: readonly Piece[], index: number): boolean => {
  const [text, left, right] = [
    pieces[index]?.text ?? '',
    changed(pieces, index, -1),
    changed(pieces, index, 1),
  ];
  return charactersOf(text).length === 1 && left >= 3 && right >= 3;
};

/** How many characters changed on one side of a run that did not. */
const changed = (pieces: readonly Piece[], index: number, step: 1 | -1): number => {
  let count = 0;
  for (let at = index + step; pieces[at] && pieces[at]?.kind !== 'same'; at += step) {
    count = Math.max(count, charactersOf(pieces[at]?.text ?? '').length);
  }
  return count;
};
