import { choosePolicy } from '../../../domain/policies/choose-policy';
import type { Policy, PolicyFacts, Stage } from '../../../domain/policy';
import { addWorkingDays } from '../../../domain/working-days/count-working-days';
import type { Dependencies } from '../store/dependencies';
import { policiesInForce } from '../store/policies';
import { workingCalendar } from '../store/working-calendar';
import { stagePeople } from './stage-people';

/**
 * Which policy would rule content of which these facts are true, whom its stages await now, and
 * when each would be due; null when none would. `draft` counts as if it were in force.
 */
export const tryPolicies = async (
  dependencies: Dependencies,
  { facts, draft }: { facts: PolicyFacts; draft: Policy | null },
) => {
  const inForce = await policiesInForce(dependencies.strapi);
  const others = inForce.filter(({ key }) => key !== draft?.key);
  const policy = choosePolicy(draft ? [...others, draft] : inForce, facts);
  if (!policy) return null;
  const dues = await dueDates(dependencies, policy.stages);
  const stages = await Promise.all(
    policy.stages.map(async (stage, index) => ({
      key: stage.key,
      name: stage.name,
      task: stage.task,
      signatures: stage.signatures,
      limitWorkingDays: stage.limitWorkingDays,
      dueAt: dues[index] ?? null,
      people: await stagePeople(dependencies, { policy, stage, ...facts }),
    })),
  );
  return { key: policy.key, name: policy.name, version: policy.version, stages };
};

/**
 * When each stage would be due (ISO 8601) for content handed in now, if every stage before took all
 * of its time; null for stages that wait for no signature.
 */
const dueDates = async (
  { strapi, clock }: Dependencies,
  stages: readonly Stage[],
): Promise<(string | null)[]> => {
  let from = clock().toISOString();
  const calendar = await workingCalendar({ strapi, from });
  return stages.map(({ task, limitWorkingDays }) => {
    if (task === 'see') return null;
    from = addWorkingDays(from, limitWorkingDays, calendar);
    return from;
  });
};
