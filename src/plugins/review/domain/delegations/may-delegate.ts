import { refuse, type Verdict } from '../refusal';
import type { Delegation } from './delegation';
import { delegationLoop } from './delegation-loop';
import { periodOf } from './period';

/**
 * Whether a delegation may be added to those there are. Refusals: `delegationPeriod` when it holds
 * at no time, `delegationLoop` when it closes a loop or leads back to the principal at once.
 */
export const mayDelegate = (candidate: Delegation, existing: readonly Delegation[]): Verdict => {
  const { start, end } = periodOf(candidate);
  if (!(start < end)) return refuse('delegationPeriod');
  const loop = delegationLoop([candidate, ...existing]);
  return loop ? refuse('delegationLoop', { people: loop.join(',') }) : { allowed: true };
};
