import { canonicalJson, type Json } from '../../../domain/canonical-json';
import type { Dependencies } from '../store/dependencies';
import { appendToLedger } from '../store/ledger/append-to-ledger';
import { readLastOf } from '../store/ledger/read-ledger';
import { inTransaction } from '../store/transaction';
import { findDrift } from './find-drift';
import { systemFact } from './system-fact';

/**
 * Looks whether everything public was signed as it is. What was not goes to the log, and to the
 * ledger when it is not what the ledger said last; that all is well again goes there too.
 */
export const reportDrift = async (
  { strapi, clock }: Dependencies,
  signal?: AbortSignal,
): Promise<void> => {
  const findings = (await findDrift({ strapi }, signal)).map(({ code, at }) => ({ code, at }));
  if (findings.length > 0) {
    strapi.log.error(
      `有 ${findings.length} 项已公开内容与签署不符：${findings.map(({ at }) => at).join('，')}`,
    );
  }
  if (sameSet(findings, await lastReported({ strapi }))) return;
  const fact =
    findings.length > 0
      ? systemFact('drift-found', { findings }, clock())
      : systemFact('drift-cleared', {}, clock());
  await inTransaction(strapi, (trx) => appendToLedger({ strapi, trx }, fact));
};

/** The findings of which the ledger says that they stand. */
const lastReported = async ({ strapi }: Pick<Dependencies, 'strapi'>): Promise<readonly Json[]> => {
  const found = await readLastOf(strapi, 'drift-found');
  const cleared = await readLastOf(strapi, 'drift-cleared');
  if (!found || (cleared && cleared.entry.sequence > found.entry.sequence)) return [];
  const { findings } = found.entry.details;
  return Array.isArray(findings) ? findings : [];
};

const sameSet = (some: readonly Json[], others: readonly Json[]): boolean => {
  const textOf = (findings: readonly Json[]) => findings.map(canonicalJson).sort().join('\n');
  return textOf(some) === textOf(others);
};
