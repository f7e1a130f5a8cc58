import { policyFindings, type PolicyFinding } from '../../../domain/policies/policy-findings';
import {
  referenceFindings,
  type ReferenceFinding,
} from '../../../domain/policies/reference-findings';
import type { Policy } from '../../../domain/policy';
import { reviewConfig, type Dependencies } from '../store/dependencies';
import { activeAmong, allRoles } from '../store/people';

/** What is wrong with each of these policies now: in itself, or because what it names is gone. */
export const policyProblems = async (
  { strapi }: Dependencies,
  policies: readonly Policy[],
): Promise<(PolicyFinding | ReferenceFinding)[][]> => {
  const named = policies.flatMap(({ stages }) => stages.flatMap(({ signers }) => signers.people));
  const known = {
    uids: reviewConfig(strapi).governs,
    roles: await allRoles(strapi),
    people: await activeAmong(strapi, named),
  };
  return policies.map((policy) => [...policyFindings(policy), ...referenceFindings(policy, known)]);
};
