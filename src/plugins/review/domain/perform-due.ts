import type { ReviewCase } from './case';
import { applyAction } from './next-state';
import type { Outcome } from './perform';
import { refuse } from './refusal';
import { dueAction } from './schedule';

/**
 * Does what a case's times ask for at an instant (ISO 8601); null when that is nothing. A scheduled
 * publication is pinned to what was signed: when `digest`, of the content as it stands, is another,
 * the answer is `digestMismatch`, and the change is still to be noted.
 */
export const performDue = ({
  reviewCase,
  digest,
  at,
}: {
  reviewCase: ReviewCase;
  digest: string;
  at: string;
}): Outcome | null => {
  switch (dueAction(reviewCase, at)) {
    case 'wait':
      return null;
    case 'publish':
      return digest === reviewCase.digest
        ? { allowed: true, step: applyAction(reviewCase, { action: 'publishDue', at }) }
        : refuse('digestMismatch');
    case 'askAgain':
      return { allowed: true, step: applyAction(reviewCase, { action: 'scheduleMissed', at }) };
    case 'expire':
      return { allowed: true, step: applyAction(reviewCase, { action: 'expire', at }) };
  }
};
