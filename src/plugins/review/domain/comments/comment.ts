import type { PersonRef } from '../person';

/** Part of a text, in UTF-16 units. */
export type TextRange = { start: number; end: number };

/**
 * What a comment hangs on: the words, what stood around them, and where, in the field's plain text.
 * Without words (`quote` is '') it hangs on the field.
 */
export type Anchor = {
  field: string;
  quote: string;
  prefix: string;
  suffix: string;
  start: number;
};

/** Where the words are now. `closest`: what stands in their place, if that can be told. */
export type AnchorPlace =
  | ({ state: 'found' | 'moved' } & TextRange)
  | { state: 'changed'; closest: TextRange | null };

export type ReviewComment = {
  id: number;
  anchor: Anchor;
  text: string;
  /** Must be settled before the content is submitted again. */
  blocking: boolean;
  round: number;
  by: PersonRef;
  /** ISO 8601, UTC. */
  at: string;
  settled: { by: PersonRef; at: string } | null;
};
