import type { WorkingClock } from '../working-days/working-clock';
import type { CaseFacts } from './case-facts';
import type { StagePass } from './stage-passes';

/**
 * Whether a case overran a limit, given the stages it passed. `now` is in milliseconds since 1970.
 * A limit of n working days ends with the nth working day behind the one on which it began.
 */
export const isOverdue = (
  facts: CaseFacts,
  { passes, clock, now }: { passes: readonly StagePass[]; clock: WorkingClock; now: number },
): boolean =>
  (facts.dueAt !== null && facts.dueAt < now) ||
  passes.some(({ from, to, limitWorkingDays }) => clock.daysBetween(from, to) > limitWorkingDays) ||
  isEmergencyLate(facts, clock);

const isEmergencyLate = ({ decisions, policy }: CaseFacts, clock: WorkingClock): boolean => {
  const confirmed = decisions.find(({ action }) => action === 'confirm');
  const signed = decisions.find(({ action }) => action === 'retrospective');
  if (!confirmed || !signed) return false;
  return clock.daysBetween(confirmed.at, signed.at) > policy.emergencyLimitWorkingDays;
};
