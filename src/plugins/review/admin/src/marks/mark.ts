import type { TextRange } from '../../../domain/comments/comment';

/**
 * Something about words of a field, in UTF-16 units of its plain text. A mark of no length is about
 * a picture that stands there.
 */
export type Mark = TextRange & {
  /** By which it is gone to; null for what is only shown, such as a changed word. */
  id: string | null;
  look: 'removed' | 'added' | 'comment' | 'settled' | 'warning' | 'blocking';
  /** What is to be said of the words; '' for nothing. */
  tip: string;
};
