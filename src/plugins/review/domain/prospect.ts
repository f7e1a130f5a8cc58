import type { CaseAction, ReviewCase } from './case';
import {
  completesReview,
  completesStage,
  signatureCount,
  signStageFrom,
  type SignedSoFar,
} from './signatures';

/**
 * What a decision will come to, as people are told before they press the button. `publicNow` comes of
 * a signature, `publicAtOnce` of a publication whose signatures are there.
 */
export type Prospect =
  | { code: 'moreSignatures'; count: number }
  | { code: 'nextStage'; stage: string }
  | {
      code:
        | 'publicNow'
        | 'publicAtOnce'
        | 'withdrawnNow'
        | 'signedAfterwards'
        | 'refusedAfterwards'
        | 'recalled';
    }
  | { code: 'publicAt'; at: string }
  | { code: 'publicByEmergency'; days: number }
  | { code: 'returned'; name: string };

type Decided = SignedSoFar & Pick<ReviewCase, 'state' | 'kind' | 'submitter'>;

/**
 * What becomes of a case when somebody decides it so, without asking whether they may. `publishAt`
 * is the time of a schedule (ISO 8601), null for at once. Null for what is no decision on a case.
 */
export const prospectOf = (
  action: CaseAction,
  reviewCase: Decided,
  publishAt: string | null,
): Prospect | null => {
  const { state, policy, submitter } = reviewCase;
  const isAfterwards = state === 'pending-retrospective';
  switch (action) {
    case 'approve':
    case 'schedule':
      return isAfterwards ? { code: 'signedAfterwards' } : signed(reviewCase, publishAt);
    case 'publish':
      return { code: 'publicAtOnce' };
    case 'confirm':
      return { code: 'publicByEmergency', days: policy.emergencyLimitWorkingDays };
    case 'return':
      return isAfterwards
        ? { code: 'refusedAfterwards' }
        : { code: 'returned', name: submitter.name };
    case 'recall':
      return { code: 'recalled' };
    default:
      return null;
  }
};

const signed = (reviewCase: Decided, publishAt: string | null): Prospect => {
  const { policy, stageIndex, kind } = reviewCase;
  if (completesReview(reviewCase)) {
    if (kind === 'withdraw') return { code: 'withdrawnNow' };
    return publishAt === null ? { code: 'publicNow' } : { code: 'publicAt', at: publishAt };
  }
  if (!completesStage(reviewCase)) {
    const needed = policy.stages[stageIndex]?.signatures ?? 1;
    return {
      code: 'moreSignatures',
      count: needed - signatureCount(reviewCase, stageIndex) - 1,
    };
  }
  const next = signStageFrom(policy.stages, stageIndex + 1);
  return {
    code: 'nextStage',
    stage: (next === null ? undefined : policy.stages[next]?.name) ?? '',
  };
};
