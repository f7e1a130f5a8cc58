import type { CaseState, ReviewCase } from './case';
import type { Command } from './command';
import type { Step } from './effect';
import { completesReview, signStageFrom } from './signatures';
import type { Change } from './steps/change';
import {
  askForEmergency,
  clearEmergency,
  confirmEmergency,
  refuseEmergency,
} from './steps/emergency';
import { published, recalled, returned, sign, submit } from './steps/review';
import { contentChanged, contentWithdrawn, expired, scheduleMissed } from './steps/system';
import { transitionFor, type TransitionFacts } from './transitions';

/**
 * The case after a command, and what follows as data. It knows states, not rights: `perform`,
 * `noteContentChange` and `performDue` ask who may before they come here. A command for which the
 * table has no transition changes nothing; every other makes the version one higher.
 */
export const applyAction = (reviewCase: ReviewCase, command: Command): Step => {
  const { state, kind, version } = reviewCase;
  const facts = factsOf(reviewCase, command);
  const transition = transitionFor(command.action, { state, kind, facts });
  if (!transition) return { reviewCase, effects: [] };
  const { changes, effects } = changeBy(reviewCase, command, transition.to);
  return {
    reviewCase: { ...reviewCase, ...changes, state: transition.to, version: version + 1 },
    effects,
  };
};

const factsOf = (reviewCase: ReviewCase, command: Command): TransitionFacts => ({
  stagesToSign:
    'submission' in command && signStageFrom(command.submission.policy.stages, 0) !== null,
  complete: completesReview(reviewCase),
  editorMaySign: command.action === 'contentChanged' && command.editorMaySign,
});

const changeBy = (reviewCase: ReviewCase, command: Command, to: CaseState): Change => {
  const isPublicByEmergency = reviewCase.state === 'pending-retrospective';
  switch (command.action) {
    case 'submit':
      return submit(reviewCase, command);
    case 'approve':
      return isPublicByEmergency
        ? clearEmergency(reviewCase, command)
        : sign(reviewCase, command, to);
    case 'schedule':
      return sign(reviewCase, command, to);
    case 'return':
      return isPublicByEmergency
        ? refuseEmergency(reviewCase, command)
        : returned(reviewCase, command);
    case 'recall':
      return recalled(reviewCase);
    case 'emergency':
      return askForEmergency(reviewCase, command);
    case 'confirm':
      return confirmEmergency(reviewCase, command);
    case 'publish':
    case 'publishDue':
      return { changes: { scheduledAt: null }, effects: published(reviewCase) };
    case 'contentChanged':
      return contentChanged(reviewCase, command, to);
    case 'scheduleMissed':
      return scheduleMissed(reviewCase);
    case 'expire':
      return expired(reviewCase);
    case 'contentWithdrawn':
      return contentWithdrawn(reviewCase);
  }
};
