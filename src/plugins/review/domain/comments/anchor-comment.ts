import { codePointEdge } from './code-point-edge';
import type { Anchor, TextRange } from './comment';

/** How much of the surroundings is kept on each side, in UTF-16 units. */
const CONTEXT = 32;

/** Of longer selections the first words are kept: finding them again costs time for each. */
export const MAX_QUOTE_LENGTH = 512;

/**
 * Anchors a comment to selected words of a field's plain text. The selection may run backwards or
 * beyond the text; whole characters are taken. An empty one anchors to the field.
 */
export const anchorComment = (text: string, selection: { field: string } & TextRange): Anchor => {
  const from = Math.min(selection.start, selection.end);
  const to = Math.max(selection.start, selection.end);
  if (from === to) return { field: selection.field, quote: '', prefix: '', suffix: '', start: 0 };
  const start = codePointEdge(text, from, 'start');
  const end = codePointEdge(text, Math.min(to, start + MAX_QUOTE_LENGTH), 'end');
  return {
    field: selection.field,
    quote: text.slice(start, end),
    prefix: text.slice(codePointEdge(text, start - CONTEXT, 'start'), start),
    suffix: text.slice(end, codePointEdge(text, end + CONTEXT, 'end')),
    start,
  };
};
