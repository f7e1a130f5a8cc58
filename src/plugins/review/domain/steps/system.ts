import type { CaseState, ReviewCase } from '../case';
import type { ContentChange } from '../command';
import { lastSignStage } from '../signatures';
import type { Change } from './change';
import { enterStages, openRound, roundPeople, tell, union, voidSignatures } from './round';

/** The content is no longer what was signed: a new round (`to` is in review), or back to its author. */
export const contentChanged = (
  reviewCase: ReviewCase,
  { submission, changed }: ContentChange,
  to: CaseState,
): Change => {
  const fallen = voidSignatures(reviewCase, changed);
  const told = tell([reviewCase.submitter.id, ...roundPeople(reviewCase)], 'contentChanged');
  if (to === 'in-review') {
    const { changes, effects } = openRound(reviewCase, submission);
    return {
      changes,
      effects: [...fallen, ...effects, told, ...enterStages(submission.policy, 0)],
    };
  }
  return {
    changes: {
      contributorIds: union(reviewCase.contributorIds, submission.contributorIds),
      scheduledAt: null,
      expiresAt: null,
    },
    effects: [...fallen, told],
  };
};

export const scheduleMissed = ({ policy }: ReviewCase): Change => ({
  changes: { scheduledAt: null },
  effects: [
    {
      type: 'notify',
      audience: { to: 'stage', stage: lastSignStage(policy.stages) ?? 0 },
      topic: 'scheduleMissed',
    },
  ],
});

export const expired = (reviewCase: ReviewCase): Change => ({
  changes: {},
  effects: [{ type: 'unpublish', withdrawal: null }, tell([reviewCase.submitter.id], 'expired')],
});

export const contentWithdrawn = (reviewCase: ReviewCase): Change => ({
  changes: {},
  effects: [tell([reviewCase.submitter.id, ...roundPeople(reviewCase)], 'withdrawn')],
});
