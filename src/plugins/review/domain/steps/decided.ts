import type { Decision, ReviewCase } from '../case';
import type { Actor, Ask } from '../command';

/** The decisions of a case with one more at the end, over the digest of the running round. */
export const decided = (
  { decisions, round, digest }: Pick<ReviewCase, 'decisions' | 'round' | 'digest'>,
  { by, onBehalfOf, at, opinion = '' }: Actor & Pick<Ask, 'opinion'>,
  { action, stage }: Pick<Decision, 'action' | 'stage'>,
): readonly Decision[] => [
  ...decisions,
  { round, stage, action, by, onBehalfOf, digest, opinion, at },
];
