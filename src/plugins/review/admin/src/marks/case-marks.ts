import { findQuote } from '../../../domain/comments/find-quote';
import type { FieldTexts } from '../../../domain/comments/field-texts';
import type { CommentView, ToldFinding } from '../api/replies';
import type { Mark } from './mark';

/** By the path of the field whose words they are about. */
export type FieldMarks = ReadonlyMap<string, readonly Mark[]>;

export const commentId = (id: number): string => `comment-${id}`;
export const findingId = (index: number): string => `finding-${index}`;

/**
 * Marks at the words of a submitted text that comments and pre-checks mean. The pre-checks have seen
 * the draft as it is now: of a field that was changed since (`changed`), their places do not hold.
 */
export const caseMarks = (
  texts: FieldTexts,
  {
    comments,
    findings,
    changed,
  }: {
    comments: readonly CommentView[];
    findings: readonly ToldFinding[];
    changed: readonly string[];
  },
): FieldMarks => {
  const marks = new Map<string, Mark[]>();
  const add = (field: string, mark: Mark) => marks.set(field, [...(marks.get(field) ?? []), mark]);
  for (const comment of comments) {
    const place = commentPlaceIn(texts, comment);
    if (!place || comment.field === null) continue;
    const look = comment.settled ? 'settled' : 'comment';
    const tip = `${comment.by.name}：${comment.text}`;
    add(comment.field, { ...place, id: commentId(comment.id), look, tip });
  }
  findings.forEach(({ at, offset, length = 0, severity, sentence }, index) => {
    if (offset === undefined || changed.includes(at) || !texts.has(at)) return;
    const range = { start: offset, end: offset + length };
    add(at, { ...range, id: findingId(index), look: severity, tip: sentence });
  });
  return marks;
};

/** Where a comment's words stand in the shown text; null when they do not, or it has none. */
const commentPlaceIn = (
  texts: FieldTexts,
  { field, quote, start }: CommentView,
): { start: number; end: number } | null => {
  const text = field === null ? undefined : texts.get(field);
  if (text === undefined || quote === '') return null;
  return findQuote(text, quote, start ?? 0);
};

/** Comments in the order in which a reader comes to their words; those on the whole case first. */
export const inReadingOrder = (
  comments: readonly CommentView[],
  texts: FieldTexts,
): CommentView[] => {
  const fields = [...texts.keys()];
  const placeOf = (comment: CommentView): [number, number] => [
    comment.field === null ? -1 : fields.indexOf(comment.field),
    commentPlaceIn(texts, comment)?.start ?? -1,
  ];
  return comments
    .map((comment) => ({ comment, place: placeOf(comment) }))
    .sort(
      (one, other) =>
        one.place[0] - other.place[0] ||
        one.place[1] - other.place[1] ||
        one.comment.id - other.comment.id,
    )
    .map(({ comment }) => comment);
};
