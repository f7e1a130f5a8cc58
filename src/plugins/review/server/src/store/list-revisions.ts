import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { query } from './rows';
import type { Transaction } from './transaction';

/** Made by schema sync from `content-types/list-revision`: a row a list, unique by its name. */
const TABLE = 'review_list_revisions';

/** Settings whose entries depend on one another: a change must have seen all the others. */
export type SettingsList = 'calendar' | 'delegations' | 'policies' | 'terms';

/**
 * Holds a list until the transaction ends and makes its revision one higher. Of two changes at once
 * the second waits here, and then reads what the first has made of the list: on PostgreSQL by the
 * row's lock, on SQLite because there is one writer at a time. Call it before reading.
 */
export const holdList = async (
  { strapi, trx }: { strapi: Core.Strapi; trx: Transaction },
  list: SettingsList,
): Promise<void> => {
  const rows = (): Knex.QueryBuilder => strapi.db.getConnection(TABLE).transacting(trx);
  await rows().insert({ list, revision: 0 }).onConflict('list').ignore();
  await rows().where({ list }).increment('revision', 1);
};

/** How often a list was changed, by any process; what was made of it earlier is out of date. */
export const listRevision = async (strapi: Core.Strapi, list: SettingsList): Promise<number> => {
  const row = await query(strapi, 'listRevision').findOne({ where: { list } });
  return row?.revision ?? 0;
};
