import type { Core } from '@strapi/strapi';
import type { Subject } from '../../../domain/subject';
import type { Transaction } from './transaction';

/**
 * Holds an item until the transaction ends: whoever saves it, submits it or acts on its case waits
 * here, and then sees what the one before did. All its languages at once, since a save of one can
 * change fields of another. Lock first, before reading: what was read earlier may be old by now.
 *
 * SQLite needs no lock: its one connection serves one transaction at a time.
 */
export const lockSubject = async (
  { strapi, trx }: { strapi: Core.Strapi; trx: Transaction },
  { uid, documentId }: Pick<Subject, 'uid' | 'documentId'>,
): Promise<void> => {
  if (strapi.db.dialect.client !== 'postgres') return;
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `review:${uid}|${documentId}`,
  ]);
};
