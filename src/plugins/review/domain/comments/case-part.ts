import { stageCapacity } from '../capacity';
import { approverRefusal } from '../emergency';
import type { Attempt } from '../permission';
import type { Person } from '../person';

/** Somebody with a case before them; `at` is now. */
export type CaseQuestion = Pick<Attempt, 'reviewCase' | 'delegations' | 'at'> & { person: Person };

/** The side a person stands on: of those who hand in, or of those who sign. */
export type CasePart = 'author' | 'signer';

/**
 * A person's part in a case; null for those who only look on. Whoever submitted it is its author
 * even if they could sign a stage: they do not judge how their own text was put right. Signers are
 * those of any of its stages, delegates included, and approvers, who can use the emergency. Authors
 * are also the people of the content's unit: a colleague takes over when the submitter is away.
 */
export const casePart = ({
  reviewCase,
  person,
  delegations,
  at,
}: CaseQuestion): CasePart | null => {
  const { submitter, contributorIds, unitId, policy } = reviewCase;
  if (submitter.id === person.id) return 'author';
  const signs = policy.stages.some(
    (_stage, stageIndex) =>
      stageCapacity({ reviewCase, stageIndex, person, delegations, at }).allowed,
  );
  if (signs || !approverRefusal(person)) return 'signer';
  const isOfUnit = unitId !== null && person.unitIds.includes(unitId);
  return isOfUnit || contributorIds.includes(person.id) ? 'author' : null;
};
