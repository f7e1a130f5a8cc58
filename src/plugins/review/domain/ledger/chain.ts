import type { Hash } from '../canonical-json';
import { entryText, ledgerEntry, type LedgerEntry, type LedgerFact } from './ledger-entry';

/** An entry with its place in the chain: its hash covers itself and the hash before it. */
export type ChainedEntry = { entry: LedgerEntry; previousHash: string; hash: string };

/** The last link: how long the chain is and what it ends with. */
export type LedgerHead = { sequence: number; hash: string };

/** The head of an empty ledger; the first entry follows it. */
export const EMPTY_HEAD: LedgerHead = { sequence: 0, hash: '0'.repeat(64) };

/** The entry that records a fact behind `head`. */
export const chainEntry = (fact: LedgerFact, head: LedgerHead, hash: Hash): ChainedEntry => {
  const entry = ledgerEntry(fact, head.sequence + 1);
  return { entry, previousHash: head.hash, hash: hash(entryText(entry, head.hash)) };
};

export const headOf = ({ entry, hash }: ChainedEntry): LedgerHead => ({
  sequence: entry.sequence,
  hash,
});

/**
 * The head as one line, `序号:哈希`, to be kept outside the database: whoever can rewrite the
 * whole ledger cannot rewrite that.
 */
export const headText = ({ sequence, hash }: LedgerHead): string => `${sequence}:${hash}`;

/** The head that `headText` wrote, or null if the text is none. */
export const headFromText = (text: string): LedgerHead | null => {
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim()) ?? [];
  return sequence && hash ? { sequence: Number(sequence), hash } : null;
};
