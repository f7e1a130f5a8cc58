import { foldText } from '../text/fold-text';

/** A number of the original text from `start` to `end`, with the folded text behind it. */
export type FoundNumber = { digits: string; start: number; end: number; after: string };

/**
 * Finds the group `number` of a global pattern in the folded text; what the rest of the pattern
 * matches is context.
 */
export const findPattern = (original: string, pattern: RegExp): FoundNumber[] => {
  const { text, source } = foldText(original);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [from, to] = match.indices?.groups?.number ?? [0, 0];
    if (from === to) return [];
    const digits = text.slice(from, to).replace(/\D/g, '');
    return [
      {
        digits,
        start: source.startOf(from),
        end: source.endOf(to - 1),
        after: text.slice(to, to + 12),
      },
    ];
  });
};
