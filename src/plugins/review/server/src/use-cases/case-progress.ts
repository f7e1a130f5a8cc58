import type { CaseState, ReviewCase } from '../../../domain/case';
import { stageNow } from '../../../domain/stage-now';

/** How far a case has come; `stage` only while it is in review. */
export type CaseProgress = {
  id: number;
  state: CaseState;
  stage: { index: number; name: string; of: number } | null;
};

export const progressOf = (reviewCase: ReviewCase): CaseProgress => {
  const { id, state, policy, stageIndex } = reviewCase;
  const stage = stageNow(reviewCase);
  return {
    id,
    state,
    stage: stage && { index: stageIndex, name: stage.name, of: policy.stages.length },
  };
};
