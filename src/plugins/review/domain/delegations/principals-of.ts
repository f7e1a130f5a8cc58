import type { Person, PersonRef } from '../person';
import { activeDelegations } from './active-delegations';
import type { Delegation, DelegationScope } from './delegation';

/** One place in a review: what a delegation's scope is held against. */
export type DelegationPlace = { policyKey: string; uid: string; stageKey: string };

/**
 * Those in whose name a person may sign at an instant (ISO 8601), by id. One step only: what a
 * person may do as a delegate they cannot pass on.
 */
export const principalsOf = ({
  delegations,
  person,
  at,
  place,
}: {
  delegations: readonly Delegation[];
  person: PersonRef;
  at: string;
  place: DelegationPlace;
}): readonly Person[] => {
  const principals = activeDelegations(delegations, at)
    .filter(({ delegate, principal }) => delegate.id === person.id && principal.id !== person.id)
    .filter(({ scope }) => covers(scope, place))
    .map(({ principal }): [number, Person] => [principal.id, principal]);
  return [...new Map(principals).values()].sort((one, other) => one.id - other.id);
};

const covers = (scope: DelegationScope, { policyKey, uid, stageKey }: DelegationPlace): boolean =>
  holds(scope.policyKeys, policyKey) && holds(scope.uids, uid) && holds(scope.stageKeys, stageKey);

const holds = (names: readonly string[] | null, name: string): boolean =>
  names === null || names.includes(name);
