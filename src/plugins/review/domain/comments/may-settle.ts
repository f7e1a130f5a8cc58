import { refuse, type Refusal } from '../refusal';
import { isClosed } from '../transitions';
import { casePart, type CaseQuestion } from './case-part';
import type { ReviewComment } from './comment';

/** `needsAnswer`: only with words that say how it was dealt with. */
export type SettlePermission =
  | { allowed: true; needsAnswer: boolean }
  | { allowed: false; refusal: Refusal };

/**
 * Whether a person may mark a comment as settled. Its author may, and every signer of the case: a
 * reviewer who is away must not hold up the work. The authors of the content may as well, since
 * they are the ones who put it right; but a blocking comment only with an answer, which its author
 * is told and reads when the content comes back. Who is not content with an answer returns the
 * content with a comment of their own: nothing is opened again.
 */
export const maySettle = ({
  comment,
  ...question
}: CaseQuestion & {
  comment: Pick<ReviewComment, 'by' | 'blocking' | 'settled'>;
}): SettlePermission => {
  const { blocking, by, settled } = comment;
  if (settled) return refuse('commentSettled', { name: settled.by.name });
  if (isClosed(question.reviewCase.state)) return refuse('caseClosed');
  if (by.id === question.person.id) return { allowed: true, needsAnswer: false };
  const part = casePart(question);
  if (part === null) return refuse('notAParty');
  return { allowed: true, needsAnswer: blocking && part === 'author' };
};
