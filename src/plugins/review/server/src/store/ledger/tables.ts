import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { LedgerHead } from '../../../../domain/ledger/chain';

/** Made by schema sync from `content-types/ledger-entry` and `ledger-head`. */
export const LEDGER_TABLE = 'review_ledger';
export const HEAD_TABLE = 'review_ledger_head';

/** The head's table has one row, with this id. */
export const HEAD_ID = 1;
export type HeadRow = LedgerHead & { id: number };

type Table = typeof LEDGER_TABLE | typeof HEAD_TABLE;

/** A query on a table in the schema that Strapi uses, within the transaction if there is one. */
export const tableQuery = <Row extends object>({
  strapi,
  table,
  trx,
}: {
  strapi: Core.Strapi;
  table: Table;
  trx?: Knex.Transaction;
}): Knex.QueryBuilder<Row, Row[]> => {
  const query = strapi.db.getConnection(table) as Knex.QueryBuilder<Row, Row[]>;
  return trx ? query.transacting(trx) : query;
};
