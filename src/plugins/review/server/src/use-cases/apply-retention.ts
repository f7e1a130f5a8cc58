import { removalDetails, retentionCutoff } from '../../../domain/ledger/retention';
import { reviewConfig, type Dependencies } from '../store/dependencies';
import { appendToLedger } from '../store/ledger/append-to-ledger';
import { removeEntries } from '../store/ledger/remove-entries';
import { inTransaction } from '../store/transaction';
import { systemFact } from './system-fact';

/**
 * Removes from the ledger what has been kept for as many years as the owner says, with an entry
 * that tells what the ledger begins behind. Without such a number it is kept for ever.
 */
export const applyRetention = async ({ strapi, clock }: Dependencies): Promise<void> => {
  const { keepYears } = reviewConfig(strapi).ledger;
  if (keepYears === null) return;
  const now = clock();
  const before = retentionCutoff(now, keepYears);
  await inTransaction(strapi, async (trx) => {
    const removal = await removeEntries({ strapi, trx }, { before });
    if (!removal) return;
    await appendToLedger(
      { strapi, trx },
      systemFact('retention-applied', removalDetails(removal), now),
    );
  });
};
