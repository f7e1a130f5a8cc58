import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Removal } from '../../../../domain/ledger/retention';
import { withoutTriggers } from './append-only-triggers';
import { lockHead } from './append-to-ledger';
import type { LedgerRow } from './ledger-rows';
import { readLastOf } from './read-ledger';
import { LEDGER_TABLE, tableQuery } from './tables';

type Within = { strapi: Core.Strapi; trx: Knex.Transaction };

/**
 * Removes the entries in front of the first one that is not older than `before`, inside the
 * transaction that then records it; null when there are none. An entry timed by a clock that went
 * wrong ends the removal there, so none goes too early.
 *
 * The head is held first, as by those who append: the triggers lock the whole table, and somebody
 * with the head in hand would wait for that table.
 */
export const removeEntries = async (
  within: Within,
  { before }: { before: string },
): Promise<Removal | null> => {
  const { sequence } = await lockHead(within);
  const kept = await oneOf(ledger(within).where('at', '>=', before).orderBy('id'));
  const end = kept ? Number(kept.id) - 1 : sequence;
  const last = await oneOf(ledger(within).where('id', '<=', end).orderBy('id', 'desc'));
  if (!last) return null;
  const removed: number = await withoutTriggers(within, () =>
    tableQuery<LedgerRow>({ ...within, table: LEDGER_TABLE })
      .where('id', '<=', Number(last.id))
      .delete(),
  );
  return { through: Number(last.id), hash: String(last.hash), removed, before };
};

/** Before which moment (ISO 8601, UTC) entries were removed; null while none were. */
export const removedBefore = async (strapi: Core.Strapi): Promise<string | null> => {
  const last = await readLastOf(strapi, 'retention-applied');
  return last ? String(last.entry.details.before) : null;
};

const ledger = (within: Within) =>
  tableQuery<LedgerRow>({ ...within, table: LEDGER_TABLE }).select('id', 'hash');

const oneOf = async (
  query: Knex.QueryBuilder<LedgerRow, LedgerRow[]>,
): Promise<LedgerRow | undefined> => (await query.limit(1))[0];
