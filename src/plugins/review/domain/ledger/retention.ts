import type { JsonObject } from '../canonical-json';
import type { LedgerHead } from './chain';
import type { LedgerEntry } from './ledger-entry';

/** The first entries of the ledger, removed when they had been kept long enough. */
export type Removal = {
  /** The last entry that was removed, and its hash: what the ledger now begins behind. */
  through: number;
  hash: string;
  /** How many entries were removed. */
  removed: number;
  /** Only what happened before this moment was removed; ISO 8601, UTC. */
  before: string;
};

/** The moment until which entries have been kept for so many years; ISO 8601, UTC. */
export const retentionCutoff = (now: Date, keepYears: number): string => {
  const cutoff = new Date(now);
  cutoff.setUTCFullYear(now.getUTCFullYear() - keepYears);
  return cutoff.toISOString();
};

/** What the ledger keeps of a removal: details of the event `retention-applied`. */
export const removalDetails = ({ through, hash, removed, before }: Removal): JsonObject => ({
  through,
  hash,
  removed,
  before,
});

/** Whether this entry records the removal of everything up to `beginning`. */
export const recordsRemoval = (
  { event, details }: LedgerEntry,
  { sequence, hash }: LedgerHead,
): boolean =>
  event === 'retention-applied' && details.through === sequence && details.hash === hash;
