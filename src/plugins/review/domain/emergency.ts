import type { ReviewCase } from './case';
import { contributionRefusal } from './duties';
import type { Person } from './person';
import { refuse, type Refusal } from './refusal';
import { ROLE } from './role-codes';

/** `notApprover` for everybody without that role. An emergency is never used by delegation. */
export const approverRefusal = ({ roles }: Person): Refusal | null =>
  roles.includes(ROLE.approver) ? null : refuse('notApprover').refusal;

/** Whether a person used the emergency in this round. */
export const askedForEmergency = ({ decisions, round }: ReviewCase, { id }: Person): boolean =>
  decisions.some(({ action, by, ...decision }) => {
    return action === 'emergency' && decision.round === round && by.id === id;
  });

/** A second approver, not the one who asks, looks at an emergency before it is public. */
export const secondApproverRefusal = (reviewCase: ReviewCase, person: Person): Refusal | null =>
  approverRefusal(person) ??
  (askedForEmergency(reviewCase, person) ? refuse('samePersonConfirms').refusal : null);

/** The confirmation lets content out, so it is held to what the last stage is held to. */
export const confirmationRefusal = (reviewCase: ReviewCase, person: Person): Refusal | null =>
  secondApproverRefusal(reviewCase, person) ?? contributionRefusal(reviewCase, person);

/**
 * Signing an emergency afterwards, or refusing to: an approver who neither used it nor had a hand
 * in the content. Who ever used the emergency in this case, in whatever round, cannot clear it.
 */
export const clearanceRefusal = (reviewCase: ReviewCase, person: Person): Refusal | null => {
  const refusal = approverRefusal(person);
  if (refusal) return refusal;
  const usedIt = reviewCase.decisions.some(
    ({ action, by }) => action === 'emergency' && by.id === person.id,
  );
  return usedIt ? refuse('usedTheEmergency').refusal : contributionRefusal(reviewCase, person);
};
