import { policyChanges } from '../../../domain/policies/policy-changes';
import { policyFindings } from '../../../domain/policies/policy-findings';
import { refusalError } from '../refusal-error';
import type { Dependencies } from '../store/dependencies';
import { policyVersions, versionsInForce, type PolicyVersion } from '../store/policies';
import { tellSettingsFindings } from '../tell-settings-findings';

/** A version of a policy as the panel shows it, with what is wrong with it by now. */
export const viewPolicy = (
  { strapi }: Dependencies,
  { policy, isInForce, changedBy, at }: PolicyVersion,
) => ({
  ...policy,
  isInForce,
  changedBy,
  changedAt: at,
  findings: tellSettingsFindings(strapi, policyFindings(policy)),
});

export const viewPolicies = async (dependencies: Dependencies) =>
  (await versionsInForce(dependencies.strapi)).map((version) => viewPolicy(dependencies, version));

/** All versions of a policy, newest first, each with what it changed. Refusal: `policyNotFound`. */
export const viewPolicyVersions = async ({ strapi }: Dependencies, key: string) => {
  const versions = await policyVersions(strapi, key);
  if (versions.length === 0) throw refusalError(strapi, { code: 'policyNotFound' });
  return versions.map(({ policy, isInForce, changedBy, at }, index) => {
    const earlier = versions[index + 1];
    return {
      policy,
      isInForce,
      changedBy,
      changedAt: at,
      changes: earlier ? policyChanges(earlier.policy, policy) : [],
    };
  });
};
