import type { Delegation, DelegationScope } from './delegation';
import { periodOf, type Period } from './period';

/** Where and when all delegations of a path hold. */
type Reach = { scope: DelegationScope; period: Period };

/**
 * A loop of delegations (甲 to 乙, 乙 to 甲) that hold at the same time for the same content: the
 * ids of the people on it, in order, each once; null when there is none. Such a loop would let
 * people sign in one another's names, so that nobody can say who stood in for whom.
 */
export const delegationLoop = (delegations: readonly Delegation[]): readonly number[] | null => {
  for (const first of delegations) {
    const loop = loopThrough(delegations, [first], reachOf(first));
    if (loop) return loop;
  }
  return null;
};

const loopThrough = (
  delegations: readonly Delegation[],
  path: readonly [Delegation, ...Delegation[]],
  reach: Reach,
): readonly number[] | null => {
  if (isEmpty(reach)) return null;
  const last = path[path.length - 1];
  const people = path.map(({ principal }) => principal.id);
  if (last?.delegate.id === path[0].principal.id) return people;
  for (const next of delegations) {
    if (next.principal.id !== last?.delegate.id || people.includes(next.principal.id)) continue;
    const loop = loopThrough(delegations, [...path, next], meet(reach, reachOf(next)));
    if (loop) return loop;
  }
  return null;
};

const reachOf = (delegation: Delegation): Reach => ({
  scope: delegation.scope,
  period: periodOf(delegation),
});

const meet = (one: Reach, other: Reach): Reach => ({
  scope: {
    policyKeys: common(one.scope.policyKeys, other.scope.policyKeys),
    uids: common(one.scope.uids, other.scope.uids),
    stageKeys: common(one.scope.stageKeys, other.scope.stageKeys),
  },
  period: {
    start: Math.max(one.period.start, other.period.start),
    end: Math.min(one.period.end, other.period.end),
  },
});

const common = (
  one: readonly string[] | null,
  other: readonly string[] | null,
): readonly string[] | null => {
  if (one === null) return other;
  return other === null ? one : one.filter((name) => other.includes(name));
};

const isEmpty = ({ scope, period }: Reach): boolean =>
  !(period.start < period.end) ||
  [scope.policyKeys, scope.uids, scope.stageKeys].some((names) => names?.length === 0);
