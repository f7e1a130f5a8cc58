import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

export type Transaction = Knex.Transaction;

/**
 * Runs `run` as a whole or not at all; inside another transaction it becomes part of that one.
 * Never catch an error in between: there are no savepoints.
 */
export const inTransaction = <T>(
  strapi: Core.Strapi,
  run: (trx: Transaction) => Promise<T>,
): Promise<T> => strapi.db.transaction(async ({ trx }) => run(trx)) as Promise<T>;
