import type { ReviewCase } from '../case';
import type { Submission } from '../command';
import type { Effect } from '../effect';
import type { Policy } from '../policy';
import { roundSignatures, signStageFrom } from '../signatures';
import type { Change } from './change';

/**
 * A new round over the content as it stands. Signatures of the round before no longer count, and
 * contributors only ever become more.
 */
export const openRound = (
  reviewCase: ReviewCase,
  { digest, policy, unitId, contributorIds }: Submission,
): Change => {
  const round = reviewCase.round + 1;
  return {
    changes: {
      round,
      digest,
      policy,
      unitId,
      contributorIds: union(reviewCase.contributorIds, contributorIds),
      stageIndex: signStageFrom(policy.stages, 0) ?? 0,
      scheduledAt: null,
      expiresAt: null,
    },
    effects: [{ type: 'openRound', round, digest }],
  };
};

export const union = (some: readonly number[], more: readonly number[]): readonly number[] => [
  ...new Set([...some, ...more]),
];

/**
 * What follows when a review comes to the stages from `from` on: those who only see are told and
 * passed; the next who sign are told, and their limit begins.
 */
export const enterStages = ({ stages }: Policy, from: number): readonly Effect[] => {
  const next = signStageFrom(stages, from);
  const passed = stages.slice(from, next ?? stages.length);
  const told = passed.map((_stage, offset): Effect => {
    return { type: 'notify', audience: { to: 'stage', stage: from + offset }, topic: 'toSee' };
  });
  const stage = next === null ? undefined : stages[next];
  if (next === null || !stage) return told;
  return [
    ...told,
    { type: 'startDeadline', stage: next, workingDays: stage.limitWorkingDays },
    { type: 'notify', audience: { to: 'stage', stage: next }, topic: 'toSign' },
  ];
};

/** The signatures of the running round fall; nothing when there are none. */
export const voidSignatures = (
  reviewCase: ReviewCase,
  changed: readonly string[] = [],
): readonly Effect[] =>
  roundSignatures(reviewCase).length === 0
    ? []
    : [{ type: 'voidSignatures', round: reviewCase.round, changed }];

/** Those who have put their name to the running round in any way, principals included. */
export const roundPeople = ({ decisions, round }: ReviewCase): readonly number[] =>
  union(
    [],
    decisions
      .filter((decision) => decision.round === round)
      .flatMap(({ by, onBehalfOf }) => (onBehalfOf ? [by.id, onBehalfOf.id] : [by.id])),
  );

export const tell = (
  ids: readonly number[],
  topic: Extract<Effect, { type: 'notify' }>['topic'],
): Effect => ({
  type: 'notify',
  audience: { to: 'people', ids: union([], ids) },
  topic,
});
