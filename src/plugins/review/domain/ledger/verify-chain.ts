import type { Hash } from '../canonical-json';
import { EMPTY_HEAD, headOf, type ChainedEntry, type LedgerHead } from './chain';
import { entryText } from './ledger-entry';
import { recordsRemoval } from './retention';

/**
 * What is wrong with the ledger, and at which sequence number.
 * - `entryMissing`: entries from `at` to `values.to` are gone, and no retention on record removed them.
 * - `entryRepeated`: a second entry has this number, or it stands out of order.
 * - `linkBroken`: it does not follow the entry before it.
 * - `entryAltered`: it is not what was written; `values.columns` names columns that say so.
 * - `headWrong`: the ledger does not end where its head says (`values.sequence`, `values.hash`).
 * - `witnessContradicted`: a head kept elsewhere says otherwise. One of an entry that a retention
 *   on record removed says nothing any more.
 */
export type LedgerFinding = {
  code:
    | 'entryMissing'
    | 'entryRepeated'
    | 'linkBroken'
    | 'entryAltered'
    | 'headWrong'
    | 'witnessContradicted';
  at: number;
  values?: Record<string, string | number>;
};

/** An entry as it was read back, with the columns that do not hold what it would have written. */
export type StoredEntry = ChainedEntry & { strayColumns: readonly string[] };

type VerifyOptions = {
  hash: Hash;
  /** A head that was written down elsewhere. */
  witness?: LedgerHead | null;
};

/** How far a ledger was read. One of any length is read entry by entry, and not kept. */
export type Reading = {
  entries: number;
  /** What the first entry follows: more than `EMPTY_HEAD` when those before it are gone. */
  beginning: LedgerHead;
  /** Whether an entry records that a retention removed what is gone there. */
  isRemovalRecorded: boolean;
  last: LedgerHead;
};

export const NOTHING_READ: Reading = {
  entries: 0,
  beginning: EMPTY_HEAD,
  isRemovalRecorded: false,
  last: EMPTY_HEAD,
};

/** The reading with one more entry. */
export const readOn = (reading: Reading, stored: StoredEntry): Reading => {
  const beginning = reading.entries === 0 ? headBefore(stored) : reading.beginning;
  return {
    entries: reading.entries + 1,
    beginning,
    isRemovalRecorded: reading.isRemovalRecorded || recordsRemoval(stored.entry, beginning),
    last: headOf(stored),
  };
};

/** What a first entry says it follows. */
const headBefore = ({ entry, previousHash }: StoredEntry): LedgerHead =>
  entry.sequence > 1 ? { sequence: entry.sequence - 1, hash: previousHash } : EMPTY_HEAD;

/**
 * Up to which entry a retention on record removed the ledger; 0 when none did. A witness of an
 * entry before that one can no longer be compared with anything.
 */
export const removedThrough = ({ beginning, isRemovalRecorded }: Reading): number =>
  isRemovalRecorded ? beginning.sequence : 0;

/**
 * What is wrong with one entry that follows what was read before: `NOTHING_READ` and then
 * `readOn` each. `verifyEnds` tells of the rest.
 */
export const verifyEntry = (
  { entries, last }: Reading,
  stored: StoredEntry,
  { hash, witness }: VerifyOptions,
): LedgerFinding[] => [
  ...linkFindings(entries === 0 ? headBefore(stored) : last, stored),
  ...contentFindings(stored, hash),
  ...(witness && isContradicted(witness, headOf(stored)) ? [contradicted(witness)] : []),
];

const linkFindings = (last: LedgerHead, { entry, previousHash }: StoredEntry): LedgerFinding[] => {
  const at = entry.sequence;
  if (at <= last.sequence) return [{ code: 'entryRepeated', at }];
  if (at > last.sequence + 1) {
    return [{ code: 'entryMissing', at: last.sequence + 1, values: { to: at - 1 } }];
  }
  return previousHash === last.hash ? [] : [{ code: 'linkBroken', at }];
};

/** Whether an entry is what was written, by itself: its place in the chain is `verifyEntry`'s business. */
export const contentFindings = (
  { entry, previousHash, hash: written, strayColumns }: StoredEntry,
  hash: Hash,
): LedgerFinding[] => {
  const finding = { code: 'entryAltered', at: entry.sequence } as const;
  if (strayColumns.length > 0) return [{ ...finding, values: { columns: strayColumns.join(' ') } }];
  return hash(entryText(entry, previousHash)) === written ? [] : [finding];
};

const isContradicted = (witness: LedgerHead, { sequence, hash }: LedgerHead): boolean =>
  witness.sequence === sequence && witness.hash !== hash;

const contradicted = ({ sequence, hash }: LedgerHead): LedgerFinding => ({
  code: 'witnessContradicted',
  at: sequence,
  values: { hash },
});

/**
 * What is wrong with the two ends of a ledger that was read as a whole.
 * @param head where the database says the ledger ends; null if it says nothing
 */
export const verifyEnds = (
  reading: Reading,
  { head, witness = null }: { head: LedgerHead | null; witness?: LedgerHead | null },
): LedgerFinding[] => [
  ...beginningFindings(reading, witness),
  ...endFindings(reading, { head, witness }),
];

/** Of the entry that the ledger begins behind the hash is still known, so a witness of it counts. */
const beginningFindings = (
  { beginning, isRemovalRecorded }: Reading,
  witness: LedgerHead | null,
): LedgerFinding[] => {
  if (beginning.sequence === 0) return [];
  if (!isRemovalRecorded) {
    return [{ code: 'entryMissing', at: 1, values: { to: beginning.sequence } }];
  }
  return witness && isContradicted(witness, beginning) ? [contradicted(witness)] : [];
};

const endFindings = (
  { last }: Reading,
  { head, witness }: { head: LedgerHead | null; witness: LedgerHead | null },
): LedgerFinding[] => {
  const headIsRight = head?.sequence === last.sequence && head.hash === last.hash;
  return [
    ...(headIsRight
      ? []
      : [{ code: 'headWrong', at: last.sequence, values: head ? { ...head } : {} } as const]),
    ...(witness && witness.sequence > last.sequence ? [contradicted(witness)] : []),
  ];
};

/** Verifies a whole ledger at once. */
export const verifyChain = (
  entries: Iterable<StoredEntry>,
  options: VerifyOptions & { head: LedgerHead | null },
): LedgerFinding[] => {
  let reading = NOTHING_READ;
  const findings: LedgerFinding[] = [];
  for (const stored of entries) {
    findings.push(...verifyEntry(reading, stored, options));
    reading = readOn(reading, stored);
  }
  return [...findings, ...verifyEnds(reading, options)];
};
