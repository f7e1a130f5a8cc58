import type { Dependencies } from '../store/dependencies';
import { appendToLedger } from '../store/ledger/append-to-ledger';
import { inTransaction } from '../store/transaction';
import { systemFact } from './system-fact';

/** Somebody took the ledger's triggers away; that they were gone must not be forgotten. */
export const recordRestoredGuards = async (
  { strapi, clock }: Dependencies,
  restored: readonly string[],
): Promise<void> => {
  if (restored.length === 0) return;
  strapi.log.error(`台账的防改触发器曾被移除，现已恢复：${restored.join('、')}`);
  await inTransaction(strapi, (trx) =>
    appendToLedger(
      { strapi, trx },
      systemFact('guards-restored', { guards: [...restored] }, clock()),
    ),
  );
};
