import type { CaseAction } from '../../../../src/plugins/review/domain/case';
import type { Ask, Submission } from '../../../../src/plugins/review/domain/command';
import { CLEAN } from '../builders';

const HOUR = 60 * 60 * 1000;

/** An action with all that is to be typed in; times lie `hours` after `now` (milliseconds). */
export const askFor = (
  action: CaseAction,
  { now, hours, submission }: { now: number; hours: number; submission: Submission },
): Ask => {
  const later = new Date(now + hours * HOUR).toISOString();
  const signature = { checklist: [], findings: CLEAN, expiresAt: null };
  switch (action) {
    case 'submit':
      return { action, submission, findings: CLEAN };
    case 'approve':
      return { action, ...signature, expiresAt: hours === 20 ? later : null };
    case 'schedule':
      return { action, ...signature, publishAt: later };
    case 'return':
      return { action, reason: '退回' };
    case 'emergency':
      return { action, reason: '紧急', submission };
    default:
      return { action };
  }
};
