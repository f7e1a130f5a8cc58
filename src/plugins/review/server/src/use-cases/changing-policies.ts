import type { Dependencies } from '../store/dependencies';
import { holdList } from '../store/list-revisions';
import type { KnownPerson } from '../store/people';
import { policyVersions, type PolicyVersion } from '../store/policies';
import type { Transaction } from '../store/transaction';
import { Refused } from './refused';
import { reviewUseCase } from './review-use-case';

type Attempt = { person: KnownPerson; key: string; seenVersion: number };
type Found = { trx: Transaction; latest: PolicyVersion | null };

/**
 * Changes the policies in one transaction, over the version of one that the person saw: who comes
 * second is told who changed it and when (`staleVersion`).
 */
export const changingPolicies = <T>(
  dependencies: Dependencies,
  { person, key, seenVersion }: Attempt,
  change: (found: Found) => Promise<T>,
): Promise<T> => {
  const { strapi } = dependencies;
  const attempted = { action: 'change-policy', person, stored: null };
  return reviewUseCase(dependencies, attempted, async (trx) => {
    await holdList({ strapi, trx }, 'policies');
    const latest = (await policyVersions(strapi, key))[0] ?? null;
    requireLatest(latest, seenVersion);
    return change({ trx, latest });
  });
};

/** `staleVersion` when somebody else was faster. */
export const requireLatest = (latest: PolicyVersion | null, seenVersion: number): void => {
  const current = latest?.policy.version ?? 0;
  if (current === seenVersion) return;
  throw new Refused({ code: 'staleVersion', values: { seen: seenVersion, current } }, [], {
    conflict: {
      version: current,
      by: latest?.changedBy?.name ?? null,
      at: latest?.at ?? null,
    },
  });
};
