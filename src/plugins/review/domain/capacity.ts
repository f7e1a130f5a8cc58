import type { ReviewCase } from './case';
import type { Delegation } from './delegations/delegation';
import { principalsOf } from './delegations/principals-of';
import { dutyRefusal, eligibilityRefusal } from './duties';
import type { Person } from './person';
import { refuse, type Permission, type Refusal } from './refusal';

export type StageQuestion = {
  reviewCase: ReviewCase;
  /** Index of the stage in the policy; null when it has no such stage. */
  stageIndex: number | null;
  person: Person;
  delegations: readonly Delegation[];
  /** ISO 8601. */
  at: string;
};

/**
 * Whether a person belongs to a stage, in their own right or else in a principal's name. Enough to
 * return content, which needs no independence.
 */
export const stageCapacity = (question: StageQuestion): Permission =>
  firstCapacity(question, () => null);

/** Whether a person may put a signature to a stage: belongs to it and is free of every ban. */
export const signingCapacity = (question: StageQuestion): Permission =>
  firstCapacity(question, dutyRefusal);

const firstCapacity = (
  { reviewCase, stageIndex, person, delegations, at }: StageQuestion,
  ban: typeof dutyRefusal,
): Permission => {
  const { policy, subject, unitId } = reviewCase;
  const stage = stageIndex === null ? undefined : policy.stages[stageIndex];
  if (stageIndex === null || !stage) return refuse('notASigner');

  const place = { policyKey: policy.key, uid: subject.uid, stageKey: stage.key };
  const bans: Refusal[] = [];
  for (const principal of [null, ...principalsOf({ delegations, person, at, place })]) {
    if (eligibilityRefusal({ stage, unitId, person: principal ?? person })) continue;
    const refusal = ban({ reviewCase, stageIndex, person, principal });
    if (!refusal) return { allowed: true, onBehalfOf: principal && nameOf(principal) };
    bans.push(refusal);
  }
  const refusal = bans[0] ?? eligibilityRefusal({ stage, unitId, person });
  return refusal ? { allowed: false, refusal } : refuse('notASigner');
};

const nameOf = ({ id, name }: Person) => ({ id, name });
