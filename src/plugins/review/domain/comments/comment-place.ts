import type { Anchor, AnchorPlace } from './comment';
import type { FieldTexts } from './field-texts';
import { findAnchor } from './find-anchor';

/** `gone`: the content has no such field any more, or is no more itself. */
export type CommentPlace = AnchorPlace | { state: 'gone' };

/** Where a comment's anchor is in content as it is now. */
export const commentPlace = (anchor: Anchor, texts: FieldTexts): CommentPlace => {
  const text = texts.get(anchor.field);
  return text === undefined ? { state: 'gone' } : findAnchor(text, anchor);
};
