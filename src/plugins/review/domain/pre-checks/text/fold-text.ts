import { createOffsetMap, type Offsets } from './offset-map';
import { RADICALS } from './radicals';
import { rememberLast } from './remember-last';

/** Text as it is compared, and where each of its UTF-16 units comes from in the original. */
export type FoldedText = { text: string; source: Offsets };

/** Characters that are not themselves when folded, or may not be: all but the most common. */
const OTHER = /[^\u4e00-\u9fff\t\n\r -@[-~\u2013-\u2027\u3001-\u3020]/gu;

/** Characters that nobody sees and that split words for a machine only. */
const INVISIBLE =
  // eslint-disable-next-line no-misleading-character-class
  /^[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]$/u;

/** Forms of other characters: Kangxi radicals from PDF, compatibility ideographs, styled letters. */
const VARIANT =
  /^[\u2e80-\u2fd5\uf900-\ufaff\uff01-\uffee\u{1d400}-\u{1d7ff}\u{1fbf0}-\u{1fbf9}\u{2f800}-\u{2fa1f}]$/u;

const SPACE = /^[^\S\t\n\r]$/u;

const foldedCharacter = (character: string): string => {
  if (INVISIBLE.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  const plain = VARIANT.test(character) ? character.normalize('NFKC') : character;
  return RADICALS[plain] ?? plain.toLowerCase();
};

/** The same few characters come again and again. */
const known = new Map<string, string>();

const folded = (character: string): string => {
  const remembered = known.get(character);
  if (remembered !== undefined) return remembered;
  const result = foldedCharacter(character);
  if (known.size < 10_000) known.set(character, result);
  return result;
};

const fold = (original: string): FoldedText => {
  const parts: string[] = [];
  const source = createOffsetMap();
  let from = 0;
  let length = 0;
  for (const { 0: character, index } of original.matchAll(OTHER)) {
    const result = folded(character);
    if (result === character) continue;
    const end = index + character.length;
    parts.push(original.slice(from, index), result);
    length += index - from;
    if (result.length !== character.length) {
      source.replace(length, index, end);
      source.copy(length + result.length, end);
    }
    length += result.length;
    from = end;
  }
  parts.push(original.slice(from));
  return { text: parts.join(''), source };
};

/**
 * Makes spellings alike that readers take for the same: full-width and half-width, upper and lower
 * case, any space, with and without invisible characters. Lines and tabs stay.
 */
export const foldText: (original: string) => FoldedText = rememberLast(fold);
