import { anchorComment } from '../../../domain/comments/anchor-comment';
import type { Anchor, ReviewComment } from '../../../domain/comments/comment';
import { findQuote } from '../../../domain/comments/find-quote';
import { mayComment } from '../../../domain/comments/may-comment';
import { toldOfComment } from '../../../domain/comments/told-of-comment';
import type { RefusalCode } from '../../../domain/refusal';
import { refusalError } from '../refusal-error';
import type { StoredCase } from '../store/cases';
import { commentsOf, insertComment } from '../store/comments';
import type { Dependencies } from '../store/dependencies';
import type { KnownPerson } from '../store/people';
import { findRound } from '../store/rounds';
import { inTransaction } from '../store/transaction';
import { caseQuestion } from './case-question';
import { commentTexts } from './comment-texts';
import { queueNotices } from './queue-notices';

/** A page of comments is read and placed at once, which takes milliseconds for each. */
const MAX_COMMENTS = 200;

/** What a comment hangs on: words of a field, nearest to `near`, or the field for a quote of ''. */
export type Selection = { field: string; quote: string; near: number };

export type NewComment = {
  text: string;
  blocking: boolean;
  /** Null for a comment on the case as a whole. */
  selection: Selection | null;
  /** Id of the comment that it replies to. */
  replyTo: number | null;
};

type CommentOnCase = { stored: StoredCase; person: KnownPerson; comment: NewComment };

/**
 * Puts a comment to a case, with its words as they stand in the round that is under review, and
 * tells the other side. Gives the id of the comment that begins the conversation. Comments are
 * discussion and decide nothing, so the ledger does not have them.
 */
export const commentOnCase = (
  dependencies: Dependencies,
  { stored, person, comment }: CommentOnCase,
): Promise<number> =>
  inTransaction(dependencies.strapi, async () => {
    const { strapi } = dependencies;
    const { reviewCase } = stored;
    const question = await caseQuestion(dependencies, { reviewCase, person });
    const verdict = mayComment({ ...question, blocking: comment.blocking });
    if (!verdict.allowed) throw refusalError(strapi, verdict.refusal);

    const comments = await commentsOf(strapi, reviewCase.id);
    if (comments.length >= MAX_COMMENTS) {
      throw refusalError(strapi, { code: 'tooManyComments', values: { limit: MAX_COMMENTS } });
    }
    const repliedTo =
      comment.replyTo === null ? null : find(dependencies, comments, comment.replyTo);
    const first = repliedTo?.replyTo ?? repliedTo?.id ?? null;
    const id = await insertComment(strapi, {
      caseId: reviewCase.id,
      round: reviewCase.round,
      replyTo: first,
      anchor: comment.selection && (await anchorOf(dependencies, stored, comment.selection)),
      text: comment.text,
      blocking: comment.blocking,
      by: { id: person.id, name: person.name, post: person.ledger.post },
      at: question.at,
    });
    await queueNotices(dependencies, {
      stored,
      effects: [
        {
          type: 'notify',
          audience: toldOfComment({ ...question, repliedTo }),
          topic: 'commented',
        },
      ],
      by: person.id,
    });
    return first ?? id;
  });

const find = (
  { strapi }: Dependencies,
  comments: readonly ReviewComment[],
  id: number,
): ReviewComment => {
  const comment = comments.find((candidate) => candidate.id === id);
  if (!comment) throw refusalError(strapi, { code: 'commentNotFound' });
  return comment;
};

const anchorOf = async (
  dependencies: Dependencies,
  { reviewCase: { id, round } }: StoredCase,
  { field, quote, near }: Selection,
): Promise<Anchor> => {
  const { strapi } = dependencies;
  const submitted = await findRound(strapi, { caseId: id, number: round });
  const text = commentTexts(dependencies, submitted?.snapshot ?? null).get(field);
  const refused = (code: RefusalCode) => refusalError(strapi, { code, values: { field } });
  if (text === undefined) throw refused('fieldNotFound');
  if (quote === '') return anchorComment(text, { field, start: 0, end: 0 });
  const place = findQuote(text, quote, near);
  if (!place) throw refused('quoteNotFound');
  return anchorComment(text, { field, ...place });
};
