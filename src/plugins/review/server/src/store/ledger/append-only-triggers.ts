import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Guard } from './guard';
import { postgresGuards } from './postgres-guards';
import { sqliteGuards } from './sqlite-guards';

/**
 * The triggers that abort every change and removal of a ledger entry, on SQLite and PostgreSQL.
 * Whoever owns the database can drop them, so verification asks whether they stand, and the chain
 * of hashes tells what was done in the meantime.
 */
const guardsOf = (strapi: Core.Strapi): readonly Guard[] => {
  const { client } = strapi.db.dialect;
  if (client === 'postgres') return postgresGuards(strapi.db.getSchemaName() ?? 'public');
  if (client === 'sqlite') return sqliteGuards;
  throw new Error(`The ledger cannot be kept append-only on ${client}.`);
};

const missing = async (strapi: Core.Strapi, connection: Knex): Promise<Guard[]> => {
  const guards: Guard[] = [];
  for (const guard of guardsOf(strapi)) {
    if (!(await guard.stands(connection))) guards.push(guard);
  }
  return guards;
};

/** Names of the triggers that do not stand as they should. */
export const missingTriggers = async ({ strapi }: { strapi: Core.Strapi }): Promise<string[]> =>
  (await missing(strapi, strapi.db.connection)).map(({ name }) => name);

/** Creates the triggers that do not stand; gives their names. A second call finds nothing to do. */
export const installAppendOnlyTriggers = async ({
  strapi,
}: {
  strapi: Core.Strapi;
}): Promise<string[]> =>
  strapi.db.transaction(async ({ trx }) => {
    await lockInstallation(strapi, trx);
    const guards = await missing(strapi, trx);
    for (const guard of guards) await guard.create(trx);
    return guards.map(({ name }) => name);
  });

/**
 * Runs `change` without the triggers and puts them back, all in the caller's transaction: nobody
 * else ever sees the ledger without them, and a failure leaves them as they were. One that was
 * missing before stays so, for the verification to find.
 */
export const withoutTriggers = async <T>(
  { strapi, trx }: { strapi: Core.Strapi; trx: Knex.Transaction },
  change: () => Promise<T>,
): Promise<T> => {
  await lockInstallation(strapi, trx);
  const absent = new Set((await missing(strapi, trx)).map(({ name }) => name));
  const standing = guardsOf(strapi).filter(({ name }) => !absent.has(name));
  for (const guard of standing) await guard.remove(trx);
  const result = await change();
  for (const guard of standing) await guard.create(trx);
  return result;
};

/** Two servers that start at once would both find a trigger missing. */
const lockInstallation = async (strapi: Core.Strapi, trx: Knex.Transaction): Promise<void> => {
  if (strapi.db.dialect.client !== 'postgres') return;
  await trx.raw('select pg_advisory_xact_lock(hashtext(?))', ['review_ledger:triggers']);
};
