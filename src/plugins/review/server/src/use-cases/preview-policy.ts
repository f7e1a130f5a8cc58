import type { PolicyChange } from '../../../domain/policies/policy-changes';
import type { Policy } from '../../../domain/policy';
import { refusalError } from '../refusal-error';
import type { Dependencies } from '../store/dependencies';
import { policyVersions } from '../store/policies';
import { requireLatest } from './changing-policies';
import { planPolicy } from './plan-policy';
import { Refused } from './refused';

/**
 * What putting a policy in force would change, for its author to read first; refused as the change
 * itself would be. Nothing was tried, so that nothing stands in the ledger.
 */
export const previewPolicy = async (
  dependencies: Dependencies,
  policy: Policy,
): Promise<{ changes: readonly PolicyChange[] }> => {
  const { strapi } = dependencies;
  const latest = (await policyVersions(strapi, policy.key))[0] ?? null;
  try {
    requireLatest(latest, policy.version);
    return { changes: (await planPolicy(dependencies, { policy, latest })) ?? [] };
  } catch (error) {
    if (error instanceof Refused) throw refusalError(strapi, error.refusal, error.more);
    throw error;
  }
};
