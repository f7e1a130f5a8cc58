import { choosePolicy } from '../../../domain/policies/choose-policy';
import type { PolicyFacts } from '../../../domain/policy';
import type { Dependencies } from '../store/dependencies';
import { policiesInForce } from '../store/policies';
import { stagePeople } from './stage-people';

/**
 * Which policy would rule content of which these facts are true, and whom its stages await now;
 * null when none would.
 */
export const tryPolicies = async (dependencies: Dependencies, facts: PolicyFacts) => {
  const policy = choosePolicy(await policiesInForce(dependencies.strapi), facts);
  if (!policy) return null;
  const stages = await Promise.all(
    policy.stages.map(async (stage) => ({
      key: stage.key,
      name: stage.name,
      task: stage.task,
      signatures: stage.signatures,
      limitWorkingDays: stage.limitWorkingDays,
      people: await stagePeople(dependencies, { policy, stage, ...facts }),
    })),
  );
  return { key: policy.key, name: policy.name, version: policy.version, stages };
};
