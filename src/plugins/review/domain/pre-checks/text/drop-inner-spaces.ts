import type { FoldedText } from './fold-text';
import { createOffsetMap } from './offset-map';

const RUN_OF_SPACES = / +/g;
const WESTERN = /^[a-z0-9]$/;

/**
 * Drops the spaces that split Chinese words (`法 律`), which mean nothing there; those beside
 * Western letters and digits part words, and of these one stays.
 */
export const dropInnerSpaces = ({ text, source }: FoldedText): FoldedText => {
  if (!text.includes(' ')) return { text, source };
  const parts: string[] = [];
  const kept = createOffsetMap();
  let from = 0;
  let length = 0;
  for (const { 0: run, index } of text.matchAll(RUN_OF_SPACES)) {
    const after = index + run.length;
    const partsWords = WESTERN.test(text.charAt(index - 1)) || WESTERN.test(text.charAt(after));
    const part = text.slice(from, partsWords ? index + 1 : index);
    parts.push(part);
    length += part.length;
    kept.copy(length, after);
    from = after;
  }
  parts.push(text.slice(from));
  return {
    text: parts.join(''),
    source: {
      startOf: (at) => source.startOf(kept.startOf(at)),
      endOf: (at) => source.endOf(kept.endOf(at) - 1),
    },
  };
};
