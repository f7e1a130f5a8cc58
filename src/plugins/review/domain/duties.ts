import type { Decision, ReviewCase } from './case';
import type { Person } from './person';
import type { Stage } from './policy';
import { refuse, type Refusal } from './refusal';
import { ROLE } from './role-codes';
import { lastSignStage, roundSignatures } from './signatures';

/**
 * Why a person is not among those who sign a stage of content of this unit: `notASigner` or
 * `otherUnit`; null when they are. Running the system gives nobody a part in it, even if a policy
 * names that role.
 */
export const eligibilityRefusal = ({
  stage,
  unitId,
  person,
}: {
  stage: Stage;
  unitId: string | null;
  person: Person;
}): Refusal | null => {
  const { roles, people, reach } = stage.signers;
  const hasRole = roles.some((role) => role !== ROLE.administrator && person.roles.includes(role));
  const isNamed = people.length === 0 || people.includes(person.id);
  if (stage.task !== 'sign' || !hasRole || !isNamed) {
    return refuse('notASigner', { stage: stage.name }).refusal;
  }
  if (reach === 'all') return null;
  const isOwn = unitId !== null && person.unitIds.includes(unitId);
  return isOwn ? null : refuse('otherUnit', { stage: stage.name }).refusal;
};

/**
 * Separation of duties: why this signature would not be independent, null when it would. Held
 * against everybody in whose name it would stand: the signer, and the principal they sign for.
 *
 * - nobody signs a stage twice (`alreadySigned`), nor two stages of one round unless the policy
 *   says so (`signedAnotherStage`);
 * - who created, submitted or edited the content since it was last public does not sign its last
 *   stage (`contributedToContent`);
 * - a ban on the principal holds for the delegate (`principalBanned`).
 */
export const dutyRefusal = ({
  reviewCase,
  stageIndex,
  person,
  principal,
}: {
  reviewCase: ReviewCase;
  stageIndex: number;
  person: Person;
  principal: Person | null;
}): Refusal | null => {
  const own = banOn(person, { reviewCase, stageIndex });
  if (own || !principal) return own;
  const inherited = banOn(principal, { reviewCase, stageIndex });
  if (!inherited) return null;
  return refuse('principalBanned', { principal: principal.name, reason: inherited.code }).refusal;
};

const banOn = (
  person: Person,
  { reviewCase, stageIndex }: { reviewCase: ReviewCase; stageIndex: number },
): Refusal | null => {
  const signed = roundSignatures(reviewCase).filter((decision) => standsFor(decision, person));
  if (signed.some(({ stage }) => stage === stageIndex)) return refuse('alreadySigned').refusal;
  if (signed.length > 0 && !reviewCase.policy.mayRepeatSigner) {
    return refuse('signedAnotherStage').refusal;
  }
  const isLast = stageIndex === lastSignStage(reviewCase.policy.stages);
  return isLast ? contributionRefusal(reviewCase, person) : null;
};

const standsFor = ({ by, onBehalfOf }: Decision, { id }: Person): boolean =>
  by.id === id || onBehalfOf?.id === id;

/** `contributedToContent` for those who had a hand in the content since it was last public. */
export const contributionRefusal = (
  { contributorIds }: ReviewCase,
  { id }: Person,
): Refusal | null => (contributorIds.includes(id) ? refuse('contributedToContent').refusal : null);
