import type { ReviewCase } from './case';
import { refuse, type Verdict } from './refusal';
import { isSigned } from './signatures';

/**
 * Whether content of this digest is public with right under a case, as the case is after the step
 * that publishes it: for the gate, and for the check of what is already public. Refusals:
 * `signaturesMissing`, `digestMismatch`.
 */
export const mayBePublic = (reviewCase: ReviewCase | null, digest: string): Verdict => {
  if (!reviewCase || !isReleased(reviewCase)) return refuse('signaturesMissing');
  return reviewCase.digest === digest ? { allowed: true } : refuse('digestMismatch');
};

const isReleased = (reviewCase: ReviewCase): boolean => {
  if (reviewCase.kind === 'withdraw') return false;
  const { state } = reviewCase;
  if (state === 'pending-retrospective') return isConfirmedEmergency(reviewCase);
  if (state !== 'published') return false;
  return (
    isSigned(reviewCase) || (isConfirmedEmergency(reviewCase) && has(reviewCase, 'retrospective'))
  );
};

const isConfirmedEmergency = (reviewCase: ReviewCase): boolean =>
  has(reviewCase, 'emergency') && has(reviewCase, 'confirm');

const has = (
  { decisions, round, digest }: ReviewCase,
  action: 'emergency' | 'confirm' | 'retrospective',
): boolean =>
  decisions.some(
    (decision) =>
      decision.action === action && decision.round === round && decision.digest === digest,
  );
