import type { Core } from '@strapi/strapi';
import { EMPTY_HEAD, headOf } from '../../../../domain/ledger/chain';
import { installAppendOnlyTriggers } from './append-only-triggers';
import { readHead, readLastEntry } from './read-ledger';
import { HEAD_ID, HEAD_TABLE, tableQuery } from './tables';

/**
 * Makes the ledger ready at every boot: its triggers and its head.
 *
 * Gives the names of what a ledger with entries was without: somebody took it away, or a change of
 * the table did. It is there again, so the caller records that it was not; whether entries are
 * gone with it, only a head that was kept elsewhere can tell.
 */
export const installLedger = async ({ strapi }: { strapi: Core.Strapi }): Promise<string[]> => {
  const restored = await installAppendOnlyTriggers({ strapi });
  const last = await readLastEntry(strapi);
  if (!(await readHead(strapi))) {
    restored.push(HEAD_TABLE);
    await tableQuery({ strapi, table: HEAD_TABLE })
      .insert({ id: HEAD_ID, ...(last ? headOf(last) : EMPTY_HEAD) })
      .onConflict('id')
      .ignore();
  }
  return last ? restored : [];
};
