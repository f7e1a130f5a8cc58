import type { Hash } from '../canonical-json';
import { EMPTY_HEAD, headOf, type ChainedEntry, type LedgerHead } from './chain';
import { entryText } from './ledger-entry';

/**
 * What is wrong with the ledger, and at which sequence number.
 * - `entryMissing`: entries from `at` to `values.to` are gone.
 * - `entryRepeated`: a second entry has this number, or it stands out of order.
 * - `linkBroken`: it does not follow the entry before it.
 * - `entryAltered`: it is not what was written; `values.columns` names columns that say so.
 * - `headWrong`: the ledger does not end where its head says (`values.sequence`, `values.hash`).
 * - `witnessContradicted`: a head kept elsewhere says otherwise.
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

/**
 * What is wrong with one entry that follows `last`. A ledger of any length is verified piece by
 * piece: `EMPTY_HEAD` before the first entry, then `headOf` each, and `verifyEnd` after the last.
 */
export const verifyEntry = (
  last: LedgerHead,
  stored: StoredEntry,
  { hash, witness }: VerifyOptions,
): LedgerFinding[] => [
  ...linkFindings(last, stored),
  ...contentFindings(stored, hash),
  ...(witness?.sequence === stored.entry.sequence && witness.hash !== stored.hash
    ? [contradicted(witness)]
    : []),
];

const linkFindings = (last: LedgerHead, { entry, previousHash }: StoredEntry): LedgerFinding[] => {
  const at = entry.sequence;
  if (at <= last.sequence) return [{ code: 'entryRepeated', at }];
  if (at > last.sequence + 1) {
    return [{ code: 'entryMissing', at: last.sequence + 1, values: { to: at - 1 } }];
  }
  return previousHash === last.hash ? [] : [{ code: 'linkBroken', at }];
};

const contentFindings = (
  { entry, previousHash, hash: written, strayColumns }: StoredEntry,
  hash: Hash,
): LedgerFinding[] => {
  const finding = { code: 'entryAltered', at: entry.sequence } as const;
  if (strayColumns.length > 0) return [{ ...finding, values: { columns: strayColumns.join(' ') } }];
  return hash(entryText(entry, previousHash)) === written ? [] : [finding];
};

const contradicted = ({ sequence, hash }: LedgerHead): LedgerFinding => ({
  code: 'witnessContradicted',
  at: sequence,
  values: { hash },
});

/**
 * What is wrong with the end of the ledger.
 * @param last the last entry that was read
 * @param head where the database says the ledger ends; null if it says nothing
 */
export const verifyEnd = (
  last: LedgerHead,
  { head, witness }: { head: LedgerHead | null; witness?: LedgerHead | null },
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
  let last = EMPTY_HEAD;
  const findings: LedgerFinding[] = [];
  for (const stored of entries) {
    findings.push(...verifyEntry(last, stored, options));
    last = headOf(stored);
  }
  return [...findings, ...verifyEnd(last, options)];
};
