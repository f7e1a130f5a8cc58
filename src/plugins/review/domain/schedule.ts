import type { ReviewCase } from './case';
import { refuse, type Refusal } from './refusal';

const HOUR = 60 * 60 * 1000;

/**
 * Why the times given with a last signature cannot stand; null when they can. `publishAt` must lie
 * ahead (`scheduleInPast`), `expiresAt` after now and after it (`expiryTooEarly`). `at` is now; all
 * ISO 8601. What is not a time is refused like a past one.
 */
export const timesRefusal = ({
  publishAt,
  expiresAt,
  at,
}: {
  publishAt: string | null;
  expiresAt: string | null;
  at: string;
}): Refusal | null => {
  if (publishAt !== null && !isLater(publishAt, at)) return refuse('scheduleInPast').refusal;
  if (expiresAt !== null && !isLater(expiresAt, publishAt ?? at)) {
    return refuse('expiryTooEarly').refusal;
  }
  return null;
};

const isLater = (time: string, other: string): boolean => Date.parse(time) > Date.parse(other);

/** What a case's times ask for at an instant. */
export type DueAction = 'wait' | 'publish' | 'askAgain' | 'expire';

/**
 * What is due now (ISO 8601): nothing; the scheduled publication; to ask for it again, because it
 * is later than the policy in force at submission allows, or its end has passed too; or 到期下线,
 * which is never too late. A published case that a newer one has replaced no longer counts: pass
 * only the case whose content is public.
 */
export const dueAction = (
  { state, scheduledAt, expiresAt, policy }: ReviewCase,
  now: string,
): DueAction => {
  const isOver = expiresAt !== null && !isLater(expiresAt, now);
  if (state === 'published') return isOver ? 'expire' : 'wait';
  if (state !== 'scheduled' || scheduledAt === null || isLater(scheduledAt, now)) return 'wait';
  const late = Date.parse(now) - Date.parse(scheduledAt);
  return isOver || late > policy.scheduleGraceHours * HOUR ? 'askAgain' : 'publish';
};
