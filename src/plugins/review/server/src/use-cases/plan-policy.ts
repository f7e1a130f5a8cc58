import { policyChanges, type PolicyChange } from '../../../domain/policies/policy-changes';
import type { Policy } from '../../../domain/policy';
import type { Dependencies } from '../store/dependencies';
import { policiesInForce, type PolicyVersion } from '../store/policies';
import { tellSettingsFindings } from '../tell-settings-findings';
import { keepEverythingGoverned } from './keep-everything-governed';
import { policyProblems } from './policy-problems';
import { Refused } from './refused';

/**
 * What a policy would change against its latest version; null when nothing at all. Refusals:
 * `policyUnusable` with the findings, `policyNeeded`.
 */
export const planPolicy = async (
  dependencies: Dependencies,
  { policy, latest }: { policy: Policy; latest: PolicyVersion | null },
): Promise<readonly PolicyChange[] | null> => {
  const changes = latest ? policyChanges(latest.policy, policy) : [];
  if (latest?.isInForce && changes.length === 0) return null;

  const findings = (await policyProblems(dependencies, [policy])).flat();
  if (findings.length > 0) {
    throw new Refused({ code: 'policyUnusable' }, [], {
      findings: tellSettingsFindings(dependencies.strapi, findings),
    });
  }
  const before = await policiesInForce(dependencies.strapi);
  const after = [...before.filter(({ key }) => key !== policy.key), policy];
  keepEverythingGoverned(dependencies, { before, after });
  return changes;
};
