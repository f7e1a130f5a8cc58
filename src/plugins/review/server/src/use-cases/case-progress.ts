import type { CaseState, ReviewCase } from '../../../domain/case';

/** How far a case has come; `stage` only while it is in review. */
export type CaseProgress = {
  id: number;
  state: CaseState;
  stage: { index: number; name: string; of: number } | null;
};

export const progressOf = ({ id, state, policy, stageIndex }: ReviewCase): CaseProgress => ({
  id,
  state,
  stage:
    state === 'in-review'
      ? { index: stageIndex, name: policy.stages[stageIndex]?.name ?? '', of: policy.stages.length }
      : null,
});
