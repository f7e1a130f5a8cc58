import type { ReviewCase } from './case';
import type { Stage } from './policy';

/** The stage that a case stands at; null when it is not in review. */
export const stageNow = ({
  state,
  policy,
  stageIndex,
}: Pick<ReviewCase, 'state' | 'policy' | 'stageIndex'>): Stage | null =>
  state === 'in-review' ? (policy.stages[stageIndex] ?? null) : null;
