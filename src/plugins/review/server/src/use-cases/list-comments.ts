import { blockingComments } from '../../../domain/comments/blocking-comments';
import type { CaseQuestion } from '../../../domain/comments/case-part';
import type { ReviewComment, TextRange } from '../../../domain/comments/comment';
import { commentPlace, type CommentPlace } from '../../../domain/comments/comment-place';
import type { FieldTexts } from '../../../domain/comments/field-texts';
import { mayComment } from '../../../domain/comments/may-comment';
import { maySettle } from '../../../domain/comments/may-settle';
import type { StoredCase } from '../store/cases';
import { commentsOf } from '../store/comments';
import type { Dependencies } from '../store/dependencies';
import type { KnownPerson } from '../store/people';
import { readSnapshot } from '../store/read-snapshot';
import { caseQuestion } from './case-question';
import { commentTexts } from './comment-texts';
import { told } from './told';

/**
 * The comments of a case, oldest first, each with its replies, with where its words began in the
 * round that it was made on (`start`) and stand in the draft as it is now, and with whether this person may settle it.
 */
export const listComments = async (
  dependencies: Dependencies,
  { stored: { reviewCase }, person }: { stored: StoredCase; person: KnownPerson },
) => {
  const { strapi } = dependencies;
  const question = await caseQuestion(dependencies, { reviewCase, person });
  const all = await commentsOf(strapi, reviewCase.id);
  const snapshot = await readSnapshot({ strapi, subject: reviewCase.subject, version: 'draft' });
  const shown = { question, texts: commentTexts(dependencies, snapshot), all };
  const first = all.filter(({ replyTo }) => replyTo === null);
  const may = (blocking: boolean) => told(dependencies, mayComment({ ...question, blocking }));
  return {
    comments: first.map((comment) => shownComment(dependencies, comment, shown)),
    open: first.filter(({ settled }) => !settled).length,
    blocking: blockingComments(first).length,
    actions: { comment: may(false), block: may(true) },
  };
};

type Shown = { question: CaseQuestion; texts: FieldTexts; all: readonly ReviewComment[] };

const shownComment = (
  dependencies: Dependencies,
  { replyTo: _first, anchor, ...comment }: ReviewComment,
  { question, texts, all }: Shown,
) => ({
  ...comment,
  field: anchor?.field ?? null,
  quote: anchor?.quote ?? '',
  start: anchor?.start ?? null,
  place: anchor && shownPlace(commentPlace(anchor, texts)),
  replies: all
    .filter(({ replyTo }) => replyTo === comment.id)
    .map(({ id, text, by, at, round }) => ({ id, text, by, at, round })),
  actions: { settle: told(dependencies, maySettle({ ...question, comment })) },
});

/** `start` and `length` count UTF-16 units of the field's plain text. */
const shownPlace = (place: CommentPlace) => {
  switch (place.state) {
    case 'gone':
      return place;
    case 'changed':
      return { state: place.state, closest: place.closest && extent(place.closest) };
    default:
      return { state: place.state, ...extent(place) };
  }
};

const extent = ({ start, end }: TextRange) => ({ start, length: end - start });
