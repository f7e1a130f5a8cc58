import type { ReviewCase } from '../case';
import type { CommandOf } from '../command';
import type { Change } from './change';
import { decided } from './decided';
import { openRound, roundPeople, tell, voidSignatures } from './round';

/** A round of its own: what is to go out is the content as it stands now. */
export const askForEmergency = (
  reviewCase: ReviewCase,
  command: CommandOf<'emergency'>,
): Change => {
  const opened = openRound(reviewCase, command.submission);
  return {
    changes: {
      ...opened.changes,
      decisions: decided({ ...reviewCase, ...opened.changes }, command, {
        action: 'emergency',
        stage: null,
      }),
    },
    effects: [
      ...voidSignatures(reviewCase),
      ...opened.effects,
      { type: 'notify', audience: { to: 'approvers' }, topic: 'emergencyToConfirm' },
    ],
  };
};

export const confirmEmergency = (
  reviewCase: ReviewCase,
  command: CommandOf<'confirm'>,
): Change => ({
  changes: { decisions: decided(reviewCase, command, { action: 'confirm', stage: null }) },
  effects: [
    { type: 'publish', digest: reviewCase.digest, basis: 'emergency' },
    {
      type: 'startDeadline',
      stage: null,
      workingDays: reviewCase.policy.emergencyLimitWorkingDays,
    },
    { type: 'notify', audience: { to: 'approvers' }, topic: 'emergencyToSign' },
    tell([reviewCase.submitter.id, ...roundPeople(reviewCase)], 'published'),
  ],
});

/** Signed afterwards: the content is public already, so nothing goes out. */
export const clearEmergency = (reviewCase: ReviewCase, command: CommandOf<'approve'>): Change => ({
  changes: {
    decisions: decided(reviewCase, command, { action: 'retrospective', stage: null }),
    expiresAt: command.expiresAt,
  },
  effects: [tell([reviewCase.submitter.id, ...roundPeople(reviewCase)], 'emergencySigned')],
});

export const refuseEmergency = (reviewCase: ReviewCase, command: CommandOf<'return'>): Change => ({
  changes: { decisions: decided(reviewCase, command, { action: 'return', stage: null }) },
  effects: [
    tell([reviewCase.submitter.id, ...roundPeople(reviewCase)], 'emergencyRefused'),
    { type: 'notify', audience: { to: 'approvers' }, topic: 'emergencyRefused' },
  ],
});
