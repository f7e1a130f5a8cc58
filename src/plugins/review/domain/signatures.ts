import type { Decision, ReviewCase } from './case';
import type { Stage } from './policy';

/** Index of the first stage from `from` on that is signed; null when none follows. */
export const signStageFrom = (stages: readonly Stage[], from: number): number | null => {
  const index = stages.findIndex((stage, at) => at >= from && stage.task === 'sign');
  return index === -1 ? null : index;
};

/** Index of the last stage that is signed: the one that lets content out. */
export const lastSignStage = (stages: readonly Stage[]): number | null => {
  const index = stages.map(({ task }) => task).lastIndexOf('sign');
  return index === -1 ? null : index;
};

/** What of a case tells how far its signatures have come. */
export type SignedSoFar = Pick<
  ReviewCase,
  'decisions' | 'round' | 'digest' | 'policy' | 'stageIndex'
>;

/** The signatures of the running round, oldest first. */
export const roundSignatures = ({
  decisions,
  round,
  digest,
}: Pick<SignedSoFar, 'decisions' | 'round' | 'digest'>): readonly Decision[] =>
  decisions.filter(
    (decision) =>
      decision.action === 'approve' && decision.round === round && decision.digest === digest,
  );

/** How many people have signed a stage in the running round. */
export const signatureCount = (reviewCase: SignedSoFar, stage: number): number =>
  new Set(
    roundSignatures(reviewCase)
      .filter((decision) => decision.stage === stage)
      .map(({ by }) => by.id),
  ).size;

const isStageSigned = (reviewCase: ReviewCase, index: number): boolean => {
  const stage = reviewCase.policy.stages[index];
  return signatureCount(reviewCase, index) >= Math.max(1, stage?.signatures ?? Infinity);
};

/** Whether every stage of the running round is signed by as many people as the policy asks. */
export const isSigned = (reviewCase: ReviewCase): boolean => {
  const toSign = reviewCase.policy.stages.flatMap(({ task }, index) =>
    task === 'sign' ? [index] : [],
  );
  return toSign.length > 0 && toSign.every((index) => isStageSigned(reviewCase, index));
};

/** Whether one more signature finishes the current stage. */
export const completesStage = (reviewCase: SignedSoFar): boolean => {
  const stage = reviewCase.policy.stages[reviewCase.stageIndex];
  return signatureCount(reviewCase, reviewCase.stageIndex) + 1 >= (stage?.signatures ?? Infinity);
};

/** Whether one more signature finishes the review. */
export const completesReview = (reviewCase: SignedSoFar): boolean =>
  completesStage(reviewCase) &&
  signStageFrom(reviewCase.policy.stages, reviewCase.stageIndex + 1) === null;
