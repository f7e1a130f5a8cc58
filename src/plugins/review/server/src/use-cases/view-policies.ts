import { policyChanges } from '../../../domain/policies/policy-changes';
import { refusalError } from '../refusal-error';
import type { Dependencies } from '../store/dependencies';
import {
  policyVersions,
  retiredVersions,
  versionsInForce,
  type PolicyVersion,
} from '../store/policies';
import { tellSettingsFindings } from '../tell-settings-findings';
import { policyProblems } from './policy-problems';

/** Versions of policies as the panel shows them, with what is wrong with each by now. */
export const describePolicies = async (
  dependencies: Dependencies,
  versions: readonly PolicyVersion[],
) => {
  const problems = await policyProblems(
    dependencies,
    versions.map(({ policy }) => policy),
  );
  return versions.map(({ policy, isInForce, changedBy, at }, index) => ({
    ...policy,
    isInForce,
    changedBy,
    changedAt: at,
    findings: tellSettingsFindings(dependencies.strapi, problems[index] ?? []),
  }));
};

/** The policies in force, and by name those that are not any more. */
export const viewPolicies = async (dependencies: Dependencies) => ({
  data: await describePolicies(dependencies, await versionsInForce(dependencies.strapi)),
  meta: {
    retired: (await retiredVersions(dependencies.strapi)).map(({ policy: { key, name } }) => ({
      key,
      name,
    })),
  },
});

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
