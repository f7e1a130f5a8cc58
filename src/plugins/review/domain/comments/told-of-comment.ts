import type { Audience } from '../effect';
import { roundPeople } from '../steps/round';
import { casePart, type CaseQuestion } from './case-part';
import type { ReviewComment } from './comment';

/**
 * Who is told of a new comment. Of a reply: whom it replies to, and the submitter. Of a signer's:
 * the submitter. Of an author's: those who sign now or, when nobody does, who signed or returned
 * the round.
 */
export const toldOfComment = ({
  repliedTo,
  ...question
}: CaseQuestion & { repliedTo: ReviewComment | null }): Audience => {
  const { submitter, state, stageIndex } = question.reviewCase;
  if (repliedTo) return { to: 'people', ids: [repliedTo.by.id, submitter.id] };
  if (casePart(question) === 'signer') return { to: 'people', ids: [submitter.id] };
  return state === 'in-review'
    ? { to: 'stage', stage: stageIndex }
    : { to: 'people', ids: roundPeople(question.reviewCase) };
};
