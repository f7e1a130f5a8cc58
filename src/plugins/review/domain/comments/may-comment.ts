import { refuse, type Verdict } from '../refusal';
import { isClosed } from '../transitions';
import { casePart, type CaseQuestion } from './case-part';

/**
 * Whether a person may comment on a case: who has a part in it, from the first submission until it
 * is closed. Only signers hold up a resubmission with a comment (`blockingNeedsSigner`); authors
 * would only hold up themselves.
 */
export const mayComment = ({
  blocking,
  ...question
}: CaseQuestion & { blocking: boolean }): Verdict => {
  const { state, round } = question.reviewCase;
  if (isClosed(state)) return refuse('caseClosed');
  if (round === 0) return refuse('wrongState', { state });
  const part = casePart(question);
  if (part === null) return refuse('notAParty');
  return blocking && part !== 'signer' ? refuse('blockingNeedsSigner') : { allowed: true };
};
