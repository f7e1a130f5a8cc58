import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { chainEntry, headOf, type LedgerHead } from '../../../../domain/ledger/chain';
import type { LedgerFact } from '../../../../domain/ledger/ledger-entry';
import { sha256 } from '../digest';
import { rowOf } from './ledger-rows';
import { HEAD_ID, HEAD_TABLE, LEDGER_TABLE, tableQuery, type HeadRow } from './tables';

/**
 * Records a fact in the ledger, inside the transaction of what it records: both last or neither.
 * Gives the new head.
 *
 * The head's row is held until the transaction ends, so that numbers have no gaps and no two
 * entries follow the same one. Append last: a transaction that takes another lock after this one
 * can wait for somebody who waits for it.
 */
export const appendToLedger = async (
  { strapi, trx }: { strapi: Core.Strapi; trx: Knex.Transaction },
  fact: LedgerFact,
): Promise<LedgerHead> => {
  const chained = chainEntry(fact, await lockHead({ strapi, trx }), sha256);
  await tableQuery({ strapi, trx, table: LEDGER_TABLE }).insert(rowOf(chained));
  const head = headOf(chained);
  await tableQuery({ strapi, trx, table: HEAD_TABLE })
    .where({ id: HEAD_ID })
    .update({ ...head });
  return head;
};

/**
 * Where the ledger ends, held until the transaction does.
 * SQLite knows no row locks and needs none: it has one writer at a time.
 */
export const lockHead = async (within: {
  strapi: Core.Strapi;
  trx: Knex.Transaction;
}): Promise<LedgerHead> => {
  const [head] = await tableQuery<HeadRow>({ ...within, table: HEAD_TABLE })
    .select('sequence', 'hash')
    .where({ id: HEAD_ID })
    .forUpdate();
  if (!head) throw new Error('The head of the ledger is gone: verify the ledger and start anew.');
  return head;
};
