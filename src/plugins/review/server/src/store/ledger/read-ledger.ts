import type { Core } from '@strapi/strapi';
import type { LedgerHead } from '../../../../domain/ledger/chain';
import type { LedgerEvent } from '../../../../domain/ledger/ledger-events';
import type { StoredEntry } from '../../../../domain/ledger/verify-chain';
import { storedEntryOf, type LedgerRow } from './ledger-rows';
import { HEAD_ID, HEAD_TABLE, LEDGER_TABLE, tableQuery, type HeadRow } from './tables';

const PIECE = 500;

export const hasLedger = (strapi: Core.Strapi): Promise<boolean> =>
  strapi.db.getSchemaConnection().hasTable(LEDGER_TABLE);

/** Where the database says the ledger ends; null if that row is gone. */
export const readHead = async (strapi: Core.Strapi): Promise<LedgerHead | null> => {
  const [head] = await tableQuery<HeadRow>({ strapi, table: HEAD_TABLE })
    .select('sequence', 'hash')
    .where({ id: HEAD_ID });
  return head ?? null;
};

/** The last entry, or null in an empty ledger. */
export const readLastEntry = async (strapi: Core.Strapi): Promise<StoredEntry | null> => {
  const [row] = await tableQuery<LedgerRow>({ strapi, table: LEDGER_TABLE })
    .select('*')
    .orderBy('id', 'desc')
    .limit(1);
  return row ? storedEntryOf(row) : null;
};

/** The last entry of an event, or null if it never happened. */
export const readLastOf = async (
  strapi: Core.Strapi,
  event: LedgerEvent,
): Promise<StoredEntry | null> => {
  const [row] = await tableQuery<LedgerRow>({ strapi, table: LEDGER_TABLE })
    .select('*')
    .where({ event })
    .orderBy('id', 'desc')
    .limit(1);
  return row ? storedEntryOf(row) : null;
};

/**
 * The entries behind a sequence number (all of them for null), in order, read in pieces however
 * long the ledger is.
 */
export async function* readEntries(
  strapi: Core.Strapi,
  { after }: { after: number | null },
): AsyncGenerator<StoredEntry> {
  let last = after;
  for (;;) {
    const query = tableQuery<LedgerRow>({ strapi, table: LEDGER_TABLE })
      .select('*')
      .orderBy('id')
      .limit(PIECE);
    const rows: LedgerRow[] = await (last === null ? query : query.where('id', '>', last));
    for (const row of rows) yield storedEntryOf(row);
    const end = rows.at(-1);
    if (!end) return;
    last = Number(end.id);
  }
}
