import type { ReviewCase } from '../case';
import type { Delegation } from '../delegations/delegation';
import { principalsOf } from '../delegations/principals-of';
import type { Person, PersonRef } from '../person';
import type { Stage } from '../policy';
import { ROLE } from '../role-codes';

type Circumstances = {
  reviewCase: ReviewCase;
  /** Of everybody; those that hold at `at` (ISO 8601) are picked out here. */
  delegations: readonly Delegation[];
  at: string;
};

/** Whether a stage, signed or only seen, concerns a person: as the policy names them. */
const isOfStage = ({ signers }: Stage, { unitId }: ReviewCase, person: Person): boolean => {
  const isNamed = signers.people.length === 0 || signers.people.includes(person.id);
  const hasRole = signers.roles.some((role) => person.roles.includes(role));
  return hasRole && isNamed && (signers.reach === 'all' || isOfUnit(unitId, person));
};

const isOfUnit = (unitId: string | null, { unitIds }: Person): boolean =>
  unitId !== null && unitIds.includes(unitId);

const principalsAt = (
  stage: Stage,
  { reviewCase: { policy, subject }, delegations, at }: Circumstances,
  person: PersonRef,
): readonly Person[] =>
  principalsOf({
    delegations,
    person,
    at,
    place: { policyKey: policy.key, uid: subject.uid, stageKey: stage.key },
  });

/**
 * The ids of those whom a stage concerns: of `people` the policy's, and whoever acts for one of
 * them while they are away.
 */
export const stageAudience = ({
  stage,
  people,
  ...circumstances
}: Circumstances & { stage: Stage; people: readonly Person[] }): readonly number[] => {
  const { reviewCase, delegations } = circumstances;
  const own = people.filter((person) => isOfStage(stage, reviewCase, person));
  const delegates = delegations
    .map(({ delegate }) => delegate)
    .filter((delegate) =>
      principalsAt(stage, circumstances, delegate).some((principal) =>
        isOfStage(stage, reviewCase, principal),
      ),
    );
  return [...new Set([...own, ...delegates].map(({ id }) => id))];
};

/**
 * Whether a person may hear of a case: they submitted it, are of its unit, are an approver, or one
 * of its stages concerns them or somebody they act for. It is asked when something happens and again
 * when it is mailed, since people change units in between.
 */
export const mayBeTold = ({
  person,
  ...circumstances
}: Circumstances & { person: Person }): boolean => {
  const { reviewCase } = circumstances;
  return (
    reviewCase.submitter.id === person.id ||
    isOfUnit(reviewCase.unitId, person) ||
    person.roles.includes(ROLE.approver) ||
    reviewCase.policy.stages.some((stage) =>
      [person, ...principalsAt(stage, circumstances, person)].some((one) =>
        isOfStage(stage, reviewCase, one),
      ),
    )
  );
};
