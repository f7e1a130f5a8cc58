import type { ReviewComment } from './comment';

/** The comments that must be settled before the content is submitted again. */
export const blockingComments = <Comment extends Pick<ReviewComment, 'blocking' | 'settled'>>(
  comments: readonly Comment[],
): Comment[] => comments.filter(({ blocking, settled }) => blocking && settled === null);
