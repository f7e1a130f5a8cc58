import type { ReviewCase } from './case';
import type { Ask, FindingCounts } from './command';
import { refuse, type Refusal } from './refusal';
import { timesRefusal } from './schedule';
import { completesReview, signStageFrom } from './signatures';

/**
 * Why what was typed in with an action is not enough; null when it is. Asked before anything
 * changes. `at` is now, ISO 8601.
 */
export const askRefusal = (ask: Ask, reviewCase: ReviewCase, at: string): Refusal | null => {
  switch (ask.action) {
    case 'submit':
      return submissionRefusal(ask, reviewCase);
    case 'approve':
    case 'schedule':
      return signatureRefusal(ask, reviewCase, at);
    case 'return':
    case 'emergency':
      return ask.reason.trim() === '' ? refuse('reasonMissing').refusal : null;
    default:
      return null;
  }
};

const submissionRefusal = (
  { submission, findings }: Extract<Ask, { action: 'submit' }>,
  { kind, withdrawal }: ReviewCase,
): Refusal | null => {
  const { policy } = submission;
  if (signStageFrom(policy.stages, 0) === null) {
    return refuse('policyUnusable', { policy: policy.name }).refusal;
  }
  if (kind === 'withdraw' && !withdrawal?.notice.trim()) return refuse('noticeMissing').refusal;
  return findingsRefusal(findings);
};

const signatureRefusal = (
  ask: Extract<Ask, { action: 'approve' | 'schedule' }>,
  reviewCase: ReviewCase,
  at: string,
): Refusal | null => {
  const publishAt = ask.action === 'schedule' ? ask.publishAt : null;
  const times = timesRefusal({ publishAt, expiresAt: ask.expiresAt, at });
  if (reviewCase.state === 'pending-retrospective') return times;

  const isLast = completesReview(reviewCase);
  if (ask.expiresAt !== null && !isLast) return refuse('scheduleOnlyAtLastStage').refusal;
  return (
    times ??
    checklistRefusal(ask.checklist, reviewCase) ??
    (isLast ? findingsRefusal(ask.findings) : null)
  );
};

const checklistRefusal = (
  ticked: readonly string[],
  { policy, stageIndex }: ReviewCase,
): Refusal | null => {
  const missing = (policy.stages[stageIndex]?.checklist ?? []).filter(
    ({ key, required }) => required && !ticked.includes(key),
  );
  if (missing.length === 0) return null;
  const items = missing.map(({ text }) => text).join('；');
  return refuse('checklistIncomplete', { items }).refusal;
};

const findingsRefusal = ({ blocking, unacknowledged }: FindingCounts): Refusal | null => {
  if (blocking > 0) return refuse('blockingFindings', { count: blocking }).refusal;
  if (unacknowledged === 0) return null;
  return refuse('warningsUnacknowledged', { count: unacknowledged }).refusal;
};
