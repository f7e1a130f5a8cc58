import type { CaseState, ReviewCase } from '../case';
import type { CommandOf } from '../command';
import type { Effect } from '../effect';
import { completesStage, signStageFrom } from '../signatures';
import type { Change } from './change';
import { decided } from './decided';
import { enterStages, openRound, roundPeople, tell, union, voidSignatures } from './round';

export const submit = (reviewCase: ReviewCase, { by, submission }: CommandOf<'submit'>): Change => {
  const { changes, effects } = openRound(reviewCase, submission);
  return {
    changes: {
      ...changes,
      submitter: by,
      contributorIds: union(reviewCase.contributorIds, [...submission.contributorIds, by.id]),
    },
    effects: [...effects, ...enterStages(submission.policy, 0)],
  };
};

/** A signature: `to` is where it brings the case. */
export const sign = (
  reviewCase: ReviewCase,
  command: CommandOf<'approve' | 'schedule'>,
  to: CaseState,
): Change => {
  const { stageIndex, policy } = reviewCase;
  const decisions = decided(reviewCase, command, { action: 'approve', stage: stageIndex });
  const next = signStageFrom(policy.stages, stageIndex + 1);
  return {
    changes: {
      decisions,
      stageIndex: completesStage(reviewCase) && next !== null ? next : stageIndex,
      scheduledAt: command.action === 'schedule' ? command.publishAt : null,
      expiresAt: command.expiresAt,
    },
    effects: [
      ...(completesStage(reviewCase) ? enterStages(policy, stageIndex + 1) : []),
      ...outcome({ ...reviewCase, decisions }, to),
    ],
  };
};

/** What follows when every stage is signed. */
const outcome = (signed: ReviewCase, to: CaseState): readonly Effect[] => {
  const people = [signed.submitter.id, ...roundPeople(signed)];
  switch (to) {
    case 'published':
      return published(signed);
    case 'withdrawn':
      return [{ type: 'unpublish', withdrawal: signed.withdrawal }, tell(people, 'withdrawn')];
    case 'scheduled':
      return [tell(people, 'scheduled')];
    default:
      return [];
  }
};

/** Signed content goes out. */
export const published = (signed: ReviewCase): readonly Effect[] => [
  { type: 'publish', digest: signed.digest, basis: 'signatures' },
  tell([signed.submitter.id, ...roundPeople(signed)], 'published'),
];

/** Told to the submitter and to everybody who had signed before. */
export const returned = (reviewCase: ReviewCase, command: CommandOf<'return'>): Change => {
  const { state, stageIndex, submitter } = reviewCase;
  const stage = state === 'pending-confirmation' ? null : stageIndex;
  return {
    changes: {
      decisions: decided(reviewCase, command, { action: 'return', stage }),
      scheduledAt: null,
      expiresAt: null,
    },
    effects: [
      ...voidSignatures(reviewCase),
      tell([submitter.id, ...roundPeople(reviewCase)], 'returned'),
    ],
  };
};

export const recalled = (reviewCase: ReviewCase): Change => {
  const { state, stageIndex } = reviewCase;
  return {
    changes: {},
    effects: [
      ...voidSignatures(reviewCase),
      tell(roundPeople(reviewCase), 'recalled'),
      {
        type: 'notify',
        audience:
          state === 'pending-confirmation'
            ? { to: 'approvers' }
            : { to: 'stage', stage: stageIndex },
        topic: 'recalled',
      },
    ],
  };
};
