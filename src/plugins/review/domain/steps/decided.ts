import type { Decision, ReviewCase } from '../case';
import type { Actor } from '../command';

/** The decisions of a case with one more at the end, over the digest of the running round. */
export const decided = (
  { decisions, round, digest }: Pick<ReviewCase, 'decisions' | 'round' | 'digest'>,
  { by, onBehalfOf, at }: Actor,
  { action, stage }: Pick<Decision, 'action' | 'stage'>,
): readonly Decision[] => [...decisions, { round, stage, action, by, onBehalfOf, digest, at }];
