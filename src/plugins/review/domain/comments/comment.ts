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

/** `answer`: how it was dealt with, '' when nothing was said. */
export type Settlement = { by: PersonRef; at: string; answer: string };

export type ReviewComment = {
  id: number;
  /** The comment it replies to; a reply has no anchor and is not settled by itself. */
  replyTo: number | null;
  /** Null when it is about the case as a whole. */
  anchor: Anchor | null;
  text: string;
  /** Must be settled before the content is submitted again. */
  blocking: boolean;
  round: number;
  /** With the post they held, so that it can be read when the account is gone. */
  by: PersonRef & { post: string | null };
  /** ISO 8601, UTC. */
  at: string;
  settled: Settlement | null;
};
