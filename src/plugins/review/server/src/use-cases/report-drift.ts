import type { Dependencies } from '../store/dependencies';
import { appendToLedger } from '../store/ledger/append-to-ledger';
import { findDrift } from './find-drift';
import { inTransaction } from '../store/transaction';
import { systemFact } from './system-fact';

/** Looks whether everything public was signed as it is; what was not goes to the log and the ledger. */
export const reportDrift = async ({ strapi, clock }: Dependencies): Promise<void> => {
  const findings = await findDrift({ strapi });
  if (findings.length === 0) return;
  strapi.log.error(
    `有 ${findings.length} 项已公开内容与签署不符：${findings.map(({ at }) => at).join('，')}`,
  );
  await inTransaction(strapi, (trx) =>
    appendToLedger(
      { strapi, trx },
      systemFact(
        'drift-found',
        { findings: findings.map(({ code, at }) => ({ code, at })) },
        clock(),
      ),
    ),
  );
};
