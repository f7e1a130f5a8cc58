import type { Core } from '@strapi/strapi';
import { LEDGER_TABLE, tableQuery } from './tables';
import { storedEntryOf, type LedgerRow } from './ledger-rows';
import type { LedgerEntry } from '../../../../domain/ledger/ledger-entry';

/** What was last done to a case; refusals did nothing. Null when nothing was. */
export const lastEffectOn = async (
  strapi: Core.Strapi,
  caseId: number,
): Promise<LedgerEntry | null> => {
  const [row] = await tableQuery<LedgerRow>({ strapi, table: LEDGER_TABLE })
    .select('*')
    .where({ case_id: caseId })
    .whereNot({ event: 'refused' })
    .orderBy('id', 'desc')
    .limit(1);
  return row ? storedEntryOf(row).entry : null;
};
