import type { Delegation } from '../../../domain/delegations/delegation';
import { principalsOf } from '../../../domain/delegations/principals-of';
import { eligibilityRefusal } from '../../../domain/duties';
import type { PersonRef } from '../../../domain/person';
import type { Policy, Stage } from '../../../domain/policy';
import { delegationsNow } from '../store/delegations';
import type { Dependencies } from '../store/dependencies';
import { peopleWithRoles } from '../store/people';

/** Somebody whom a stage awaits now: in their own right, or in a principal's name. */
export type StagePerson = PersonRef & {
  post: string | null;
  unit: string | null;
  onBehalfOf: PersonRef | null;
};

type Place = { policy: Policy; stage: Stage; uid: string; unitId: string | null };

/** Who may sign a stage now, or look at it where it asks for no signature. */
export const stagePeople = async (
  { strapi, clock }: Dependencies,
  { policy, stage, uid, unitId }: Place,
): Promise<StagePerson[]> => {
  // The rule speaks of signing; those who only look are chosen in the same way.
  const asked: Stage = { ...stage, task: 'sign' };
  const withRole = await peopleWithRoles(strapi, { roles: stage.signers.roles, unitId: null });
  const own = withRole
    .filter((person) => !eligibilityRefusal({ stage: asked, unitId, person }))
    .map(({ id, name, ledger: { post, unit } }) => ({ id, name, post, unit, onBehalfOf: null }));
  const delegations = await delegationsNow(strapi, clock());
  const place = { policyKey: policy.key, uid, stageKey: stage.key };
  const isOwn = (person: PersonRef) => own.some(({ id }) => id === person.id);
  const standIns = delegatesIn(delegations).flatMap((person) =>
    principalsOf({ delegations, person, at: clock().toISOString(), place })
      .filter((principal) => isOwn(principal) && !isOwn(person))
      .map(({ id, name }) => ({ ...person, post: null, unit: null, onBehalfOf: { id, name } })),
  );
  return [...own, ...standIns];
};

const delegatesIn = (delegations: readonly Delegation[]): PersonRef[] => [
  ...new Map(delegations.map(({ delegate }) => [delegate.id, delegate])).values(),
];
