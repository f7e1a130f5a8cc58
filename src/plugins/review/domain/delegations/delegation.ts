import type { Person, PersonRef } from '../person';

/** What a delegation covers; null means everything, an empty list nothing. */
export type DelegationScope = {
  policyKeys: readonly string[] | null;
  uids: readonly string[] | null;
  stageKeys: readonly string[] | null;
};

/** 代审: `delegate` signs in `principal`'s name. Times are ISO 8601, UTC. */
export type Delegation = {
  id: number;
  /** With the roles and units they have now: who lost a right can lend it no longer. */
  principal: Person;
  delegate: PersonRef;
  scope: DelegationScope;
  from: string;
  /** The first instant at which it no longer holds. */
  until: string;
  revokedAt: string | null;
};
