import { snapshotChanges } from '../../../domain/snapshot/snapshot-changes';
import type { Snapshot } from '../../../domain/snapshot/snapshot';
import { fileAddresses, relationTargets } from '../../../domain/snapshot/walk';
import { refusalError } from '../refusal-error';
import type { StoredCase } from '../store/cases';
import { titlesOf } from '../store/content';
import type { Dependencies } from '../store/dependencies';
import { readSnapshot } from '../store/read-snapshot';
import { findRound } from '../store/rounds';
import { uploadedFiles } from '../store/uploaded-file-records';

/** `published`, or a round of the case. */
export type Against = 'published' | { round: number };

/** What the running round would change, against what is public now or an earlier round. */
export const compareCase = async (
  { strapi }: Dependencies,
  { stored: { reviewCase }, against }: { stored: StoredCase; against: Against },
) => {
  const { id, round, subject } = reviewCase;
  const current = await findRound(strapi, { caseId: id, number: round });
  if (!current) throw refusalError(strapi, { code: 'contentNotFound' });
  const before =
    against === 'published'
      ? await readSnapshot({ strapi, subject, version: 'published' })
      : await earlierRound(strapi, { caseId: id, number: against.round });
  const related = [before, current.snapshot].flatMap((snapshot) =>
    snapshot ? relationTargets(snapshot) : [],
  );
  return {
    round,
    before,
    after: current.snapshot,
    /** Of the items that either side relates to, by subject key. */
    titles: await titlesOf(strapi, related),
    /** Of the media library as it is now, by address. */
    files: await filesOf(strapi, [before, current.snapshot]),
    changes: before ? snapshotChanges(before, current.snapshot) : null,
  };
};

/** What is known of the files that the snapshots show; none of those that are gone since. */
const filesOf = async (
  strapi: Dependencies['strapi'],
  snapshots: readonly (Snapshot | null)[],
): Promise<Record<string, { mime: string; size: number | null }>> => {
  const addresses = snapshots.flatMap((snapshot) => (snapshot ? fileAddresses(snapshot) : []));
  const fileAt = await uploadedFiles(strapi, [...new Set(addresses)]);
  return Object.fromEntries(
    addresses.flatMap((address) => {
      const file = fileAt(address);
      return file?.exists ? [[address, { mime: file.mime, size: file.size }]] : [];
    }),
  );
};

const earlierRound = async (
  strapi: Dependencies['strapi'],
  which: { caseId: number; number: number },
): Promise<Snapshot> => {
  const round = await findRound(strapi, which);
  if (!round) throw refusalError(strapi, { code: 'contentNotFound' });
  return round.snapshot;
};
