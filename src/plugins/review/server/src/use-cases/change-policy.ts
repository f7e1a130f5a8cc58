import type { JsonObject } from '../../../domain/canonical-json';
import type { Policy } from '../../../domain/policy';
import type { Dependencies } from '../store/dependencies';
import { appendToLedger } from '../store/ledger/append-to-ledger';
import type { KnownPerson } from '../store/people';
import { putPolicyInForce, type PolicyVersion } from '../store/policies';
import { changingPolicies } from './changing-policies';
import { planPolicy } from './plan-policy';
import { settingsFact } from './settings-fact';

/**
 * Puts a new version of a policy in force, for what is submitted from now on; cases under way keep
 * the one they began with. `policy.version` is the one the person saw, 0 for a new policy.
 * Refusals: `staleVersion`, `policyUnusable` with the findings, `policyNeeded`.
 */
export const changePolicy = (
  dependencies: Dependencies,
  { policy, person }: { policy: Policy; person: KnownPerson },
): Promise<PolicyVersion> =>
  changingPolicies(
    dependencies,
    { person, key: policy.key, seenVersion: policy.version },
    async ({ trx, latest }) => {
      const { strapi, clock } = dependencies;
      const changes = await planPolicy(dependencies, { policy, latest });
      if (latest && changes === null) return latest;

      const next = await putPolicyInForce(strapi, { policy, by: person, at: clock() });
      const details = {
        key: policy.key,
        name: policy.name,
        version: next.policy.version,
        changes: (changes ?? []) as readonly JsonObject[],
      };
      await appendToLedger(
        { strapi, trx },
        settingsFact({ event: 'policy-changed', person, details, at: clock() }),
      );
      return next;
    },
  );
