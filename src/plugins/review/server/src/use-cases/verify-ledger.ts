import type { Hash } from '../../../domain/canonical-json';
import type { LedgerHead } from '../../../domain/ledger/chain';
import {
  NOTHING_READ,
  readOn,
  removedThrough,
  verifyEnds,
  verifyEntry,
  type LedgerFinding,
  type StoredEntry,
} from '../../../domain/ledger/verify-chain';

/** A trigger that should keep the ledger append-only does not stand. */
export type GuardFinding = { code: 'guardMissing'; at: string };

/** Public content that is not what was signed; `at` is the subject's key. */
export type DriftFinding = { code: string; at: string; values?: Record<string, string | number> };

export type LedgerVerification = {
  /** How many entries were read. */
  entries: number;
  /** Up to which entry a retention on record removed the ledger; 0 when none did. */
  removedThrough: number;
  /** What the last of them ends with: worth writing down elsewhere. */
  head: LedgerHead;
  findings: (LedgerFinding | GuardFinding)[];
};

type StoredLedger = {
  hash: Hash;
  /** Entries behind a sequence number, in order; all entries for null. */
  entriesAfter: (sequence: number | null) => AsyncIterable<StoredEntry>;
  head: () => Promise<LedgerHead | null>;
  missingGuards: () => Promise<readonly string[]>;
};

/**
 * Checks every entry of the ledger, its end, and the triggers that protect it. Changes nothing.
 * @param witness a head that was written down elsewhere
 */
export const verifyLedger = async (
  { hash, entriesAfter, head, missingGuards }: StoredLedger,
  { witness = null }: { witness?: LedgerHead | null } = {},
): Promise<LedgerVerification> => {
  const guards = (await missingGuards()).map((at): GuardFinding => ({ code: 'guardMissing', at }));
  const findings: LedgerVerification['findings'] = guards;
  let reading = NOTHING_READ;
  for (;;) {
    const { entries: readBefore, last: lastBefore } = reading;
    for await (const stored of entriesAfter(readBefore === 0 ? null : lastBefore.sequence)) {
      findings.push(...verifyEntry(reading, stored, { hash, witness }));
      reading = readOn(reading, stored);
    }
    const { entries, last } = reading;
    const end = await head();
    // A head beyond the last entry: some were appended just now, or are gone. Read on to tell.
    if (end && end.sequence > last.sequence && entries > readBefore) continue;
    findings.push(...verifyEnds(reading, { head: end, witness }));
    return { entries, removedThrough: removedThrough(reading), head: last, findings };
  }
};
