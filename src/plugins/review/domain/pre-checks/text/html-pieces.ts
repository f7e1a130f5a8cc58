import type { HtmlReading } from './read-html';

/**
 * Where words of the text stand in the HTML: pieces without tags in them, from left to right, each
 * of which can be put into an element that marks it.
 */
export const htmlPieces = (
  { text, source }: Pick<HtmlReading, 'text' | 'source'>,
  offset: number,
  length: number,
): { start: number; end: number }[] => {
  const pieces: { start: number; end: number }[] = [];
  for (let at = offset; at < Math.min(offset + length, text.length); at += 1) {
    const start = source.startOf(at);
    const end = source.endOf(at);
    const last = pieces.at(-1);
    // Borders of blocks come from no characters; both units of an emoji come from one entity.
    if (start === end || (last !== undefined && last.end === end)) continue;
    if (last !== undefined && last.end === start) last.end = end;
    else pieces.push({ start, end });
  }
  return pieces;
};
