import type { ReviewCase } from '../../../domain/case';
import { changedPaths } from '../../../domain/snapshot/snapshot-changes';
import type { Dependencies } from '../store/dependencies';
import { readSnapshot } from '../store/read-snapshot';
import { findRound } from '../store/rounds';

/** Names of what differs between the running round and the content it is about, as that stands now. */
export const changedSinceRound = async (
  { strapi }: Pick<Dependencies, 'strapi'>,
  { id: caseId, round: number, subject, state }: ReviewCase,
): Promise<string[]> => {
  const version = state === 'pending-retrospective' ? 'published' : 'draft';
  const now = await readSnapshot({ strapi, subject, version });
  const round = await findRound(strapi, { caseId, number });
  return now && round ? changedPaths(round.snapshot, now) : [];
};
