import type { Dependencies } from '../store/dependencies';
import {
  areMoreThan,
  findEntries,
  spanOf,
  type LedgerFilter,
  type ReadEntry,
} from '../store/ledger/find-entries';

type Within = Pick<Dependencies, 'strapi'>;

/** How many entries can be exported at once. */
export const EXPORT_LIMIT = 100_000;

const PIECE = 1_000;

/**
 * One page of the ledger, newest first: entries below the sequence number `before`. `next` is what
 * to ask with as `before` for the page behind it; null on the last one.
 */
export const listLedger = async (
  { strapi }: Within,
  { filter, before, pageSize }: { filter: LedgerFilter; before: number | null; pageSize: number },
): Promise<{ entries: ReadEntry[]; next: number | null }> => {
  const span = await spanOf(strapi, filter);
  const found = await findEntries(strapi, { filter, span, before, limit: pageSize + 1 });
  const entries = found.slice(0, pageSize);
  return {
    entries,
    next: found.length > pageSize ? (entries.at(-1)?.sequence ?? null) : null,
  };
};

/**
 * All entries of a filter, newest first, read in pieces while they are taken; null when there are
 * more than `EXPORT_LIMIT`.
 */
export const exportLedger = async (
  { strapi }: Within,
  filter: LedgerFilter,
): Promise<AsyncGenerator<ReadEntry> | null> => {
  const span = await spanOf(strapi, filter);
  if (await areMoreThan(strapi, { filter, span, limit: EXPORT_LIMIT })) return null;
  return (async function* () {
    for (let before: number | null = null; ; ) {
      const piece: ReadEntry[] = await findEntries(strapi, { filter, span, before, limit: PIECE });
      yield* piece;
      before = piece.at(-1)?.sequence ?? null;
      if (piece.length < PIECE) return;
    }
  })();
};
