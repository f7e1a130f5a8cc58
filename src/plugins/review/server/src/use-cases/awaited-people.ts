import type { ReviewCase } from '../../../domain/case';
import type { Delegation } from '../../../domain/delegations/delegation';
import { awaitedFor } from '../../../domain/permission';
import { ROLE } from '../../../domain/role-codes';
import { isClosed } from '../../../domain/transitions';
import type { Dependencies } from '../store/dependencies';
import { peopleWithRoles, personOf, type KnownPerson } from '../store/people';
import type { StagePerson } from './stage-people';

/**
 * Who can take a case on now: those whose signature, confirmation or publication it waits for, free
 * of every ban, in their own right first; with whom they would sign for.
 */
export const awaitedPeople = async (
  { strapi, clock }: Dependencies,
  { reviewCase, delegations }: { reviewCase: ReviewCase; delegations: readonly Delegation[] },
): Promise<StagePerson[]> => {
  if (isClosed(reviewCase.state)) return [];
  const roles = reviewCase.policy.stages.flatMap(({ signers }) => signers.roles);
  const signers = await peopleWithRoles(strapi, { roles: [...roles, ROLE.approver], unitId: null });
  const delegates = await Promise.all(
    [...new Set(delegations.map(({ delegate }) => delegate.id))]
      .filter((id) => signers.every((signer) => signer.id !== id))
      .map((id) => personOf(strapi, id)),
  );
  const at = clock().toISOString();
  return [...signers, ...delegates]
    .filter((person): person is KnownPerson => person !== null)
    .flatMap((person) => {
      const onBehalfOf = awaitedFor({ reviewCase, person, delegations, at });
      const { post, unit } = person.ledger;
      return onBehalfOf === undefined
        ? []
        : [{ id: person.id, name: person.name, post, unit, onBehalfOf }];
    })
    .sort((one, other) => Number(one.onBehalfOf !== null) - Number(other.onBehalfOf !== null));
};
