import type { JsonObject } from '../../../domain/canonical-json';
import { policyChanges } from '../../../domain/policies/policy-changes';
import { policyFindings } from '../../../domain/policies/policy-findings';
import { referenceFindings } from '../../../domain/policies/reference-findings';
import type { Policy } from '../../../domain/policy';
import { reviewConfig, type Dependencies } from '../store/dependencies';
import { appendToLedger } from '../store/ledger/append-to-ledger';
import { activeAmong, allRoles, type KnownPerson } from '../store/people';
import { policiesInForce, putPolicyInForce, type PolicyVersion } from '../store/policies';
import { tellSettingsFindings } from '../tell-settings-findings';
import { changingPolicies } from './changing-policies';
import { keepEverythingGoverned } from './keep-everything-governed';
import { Refused } from './refused';
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
      const changes = latest ? policyChanges(latest.policy, policy) : [];
      if (latest?.isInForce && changes.length === 0) return latest;
      await requireUsable(dependencies, policy);

      const before = await policiesInForce(strapi);
      const next = await putPolicyInForce(strapi, { policy, by: person, at: clock() });
      await keepEverythingGoverned(dependencies, before);
      const details = {
        key: policy.key,
        name: policy.name,
        version: next.policy.version,
        changes: changes as readonly JsonObject[],
      };
      await appendToLedger(
        { strapi, trx },
        settingsFact({ event: 'policy-changed', person, details, at: clock() }),
      );
      return next;
    },
  );

const requireUsable = async ({ strapi }: Dependencies, policy: Policy): Promise<void> => {
  const findings = [
    ...policyFindings(policy),
    ...referenceFindings(policy, {
      uids: reviewConfig(strapi).governs,
      roles: await allRoles(strapi),
      people: await activeAmong(
        strapi,
        policy.stages.flatMap(({ signers }) => signers.people),
      ),
    }),
  ];
  if (findings.length > 0) {
    throw new Refused({ code: 'policyUnusable' }, [], {
      findings: tellSettingsFindings(strapi, findings),
    });
  }
};
