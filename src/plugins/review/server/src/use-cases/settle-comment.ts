import { maySettle } from '../../../domain/comments/may-settle';
import type { LedgerFact } from '../../../domain/ledger/ledger-entry';
import type { StoredCase } from '../store/cases';
import { commentsOf, recordSettlement } from '../store/comments';
import type { Dependencies } from '../store/dependencies';
import { appendToLedger } from '../store/ledger/append-to-ledger';
import type { KnownPerson } from '../store/people';
import { caseQuestion } from './case-question';
import { queueNotices } from './queue-notices';
import { Refused } from './refused';
import { reviewUseCase } from './review-use-case';

type SettleComment = {
  stored: StoredCase;
  person: KnownPerson;
  commentId: number;
  /** How it was dealt with; '' for nothing to say. */
  answer: string;
};

/**
 * Marks a comment as settled, once, and tells its author. A blocking comment lets the content be
 * submitted again with that, so the ledger says who settled it and with what answer.
 */
export const settleComment = (
  dependencies: Dependencies,
  { stored, person, commentId, answer }: SettleComment,
): Promise<void> =>
  reviewUseCase(dependencies, { action: 'settle-comment', person, stored }, async (trx) => {
    const { strapi } = dependencies;
    const { reviewCase } = stored;
    const comment = (await commentsOf(strapi, reviewCase.id)).find(
      ({ id, replyTo }) => id === commentId && replyTo === null,
    );
    if (!comment) throw new Refused({ code: 'commentNotFound' });
    const question = await caseQuestion(dependencies, { reviewCase, person });
    const permission = maySettle({ ...question, comment });
    if (!permission.allowed) throw new Refused(permission.refusal);
    if (permission.needsAnswer && answer === '') throw new Refused({ code: 'answerMissing' });

    const { at } = question;
    const settlement = { by: { id: person.id, name: person.name }, at, answer };
    if (!(await recordSettlement(strapi, { id: commentId, settlement }))) {
      throw new Refused({ code: 'staleVersion' });
    }
    await queueNotices(dependencies, {
      stored,
      effects: [
        {
          type: 'notify',
          audience: { to: 'people', ids: [comment.by.id] },
          topic: 'commentSettled',
        },
      ],
      by: person.id,
    });
    if (!comment.blocking) return;
    await appendToLedger(
      { strapi, trx },
      settledFact({ stored, person, at, details: { comment: commentId, answer } }),
    );
  });

const settledFact = ({
  stored: { reviewCase, title },
  person,
  at,
  details,
}: Pick<SettleComment, 'stored' | 'person'> & Pick<LedgerFact, 'at' | 'details'>): LedgerFact => ({
  at,
  event: 'comment-settled',
  subject: reviewCase.subject,
  title,
  caseId: reviewCase.id,
  round: reviewCase.round,
  stage: null,
  actor: person.ledger,
  onBehalfOf: null,
  digest: reviewCase.digest,
  details,
});
