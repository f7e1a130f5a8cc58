import type { Hash } from '../canonical-json';
import type { LedgerHead } from '../ledger/chain';
import { contentFindings, type LedgerFinding, type StoredEntry } from '../ledger/verify-chain';

/** The two hashes that hold an entry in the chain, as they stand in the database. */
export type Link = { previousHash: string; hash: string };

/** A case's entries in their place: among those of all other cases. */
export type CaseEntries = {
  /** In the order of their numbers. */
  entries: readonly StoredEntry[];
  /** Of the entries right before and right after each of them, by number. */
  neighbours: ReadonlyMap<number, Link>;
  /** Number of the first entry that the ledger still has. */
  lowest: number;
  /** How many entries of any case lie from the first to the last of these, both included. */
  within: number;
  /** Where the ledger ended before the entries were read. */
  head: LedgerHead | null;
};

/**
 * What is wrong with the entries of one case: each is recomputed, must follow the one before it and
 * be followed by the one after it, and no number between them may be missing. That the chain holds
 * everywhere else is the business of `npm run ledger:verify`.
 */
export const verifyCaseEntries = (
  { entries, neighbours, lowest, within, head }: CaseEntries,
  hash: Hash,
): LedgerFinding[] => {
  const first = entries.at(0)?.entry.sequence ?? 0;
  const last = entries.at(-1)?.entry.sequence ?? 0;
  const isComplete = entries.length === 0 || within === last - first + 1;
  return [
    ...entries.flatMap((stored) => [
      ...contentFindings(stored, hash),
      ...beforeFindings(stored, { neighbours, lowest }),
      ...afterFindings(stored, { neighbours, head }),
    ]),
    ...(isComplete ? [] : [{ code: 'entryMissing', at: first, values: { to: last } } as const]),
  ];
};

const missing = (at: number): LedgerFinding => ({ code: 'entryMissing', at, values: { to: at } });

const beforeFindings = (
  { entry: { sequence }, previousHash }: StoredEntry,
  { neighbours, lowest }: Pick<CaseEntries, 'neighbours' | 'lowest'>,
): LedgerFinding[] => {
  if (sequence === lowest) return [];
  const before = neighbours.get(sequence - 1);
  if (!before) return [missing(sequence - 1)];
  return before.hash === previousHash ? [] : [{ code: 'linkBroken', at: sequence }];
};

const afterFindings = (
  { entry: { sequence }, hash }: StoredEntry,
  { neighbours, head }: Pick<CaseEntries, 'neighbours' | 'head'>,
): LedgerFinding[] => {
  const after = neighbours.get(sequence + 1);
  if (after) return after.previousHash === hash ? [] : [{ code: 'linkBroken', at: sequence + 1 }];
  if (head && head.sequence > sequence) return [missing(sequence + 1)];
  const isHead = head?.sequence === sequence && head.hash === hash;
  // Beyond the head that was read: appended since.
  const isNew = head !== null && head.sequence < sequence;
  return isHead || isNew ? [] : [{ code: 'headWrong', at: sequence }];
};
