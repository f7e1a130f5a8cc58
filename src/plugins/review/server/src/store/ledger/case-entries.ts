import type { Core } from '@strapi/strapi';
import { FORM_EVENTS } from '../../../../domain/approval-form/form-events';
import type { CaseEntries, Link } from '../../../../domain/approval-form/verify-case-entries';
import { storedEntryOf, type LedgerRow } from './ledger-rows';
import { readHead } from './read-ledger';
import { LEDGER_TABLE, tableQuery } from './tables';

/**
 * What the ledger has of a case that its approval form is made from, with what shows that each
 * entry stands in its place.
 */
export const caseEntries = async (strapi: Core.Strapi, caseId: number): Promise<CaseEntries> => {
  // First: what is appended meanwhile is then no gap.
  const head = await readHead(strapi);
  const rows: LedgerRow[] = await ledger(strapi)
    .select('*')
    .where({ case_id: caseId })
    .whereIn('event', [...FORM_EVENTS])
    .orderBy('id');
  const numbers = rows.map(({ id }) => Number(id));
  return {
    entries: rows.map(storedEntryOf),
    neighbours: await linksOf(
      strapi,
      numbers.flatMap((number) => [number - 1, number + 1]),
    ),
    lowest: await lowestNumber(strapi),
    within: await countWithin(strapi, numbers),
    head,
  };
};

const ledger = (strapi: Core.Strapi) => tableQuery<LedgerRow>({ strapi, table: LEDGER_TABLE });

const linksOf = async (
  strapi: Core.Strapi,
  numbers: readonly number[],
): Promise<Map<number, Link>> => {
  const rows: LedgerRow[] = await ledger(strapi)
    .select('id', 'previous_hash', 'hash')
    .whereIn('id', [...new Set(numbers)]);
  return new Map(
    rows.map((row) => [
      Number(row.id),
      { previousHash: String(row.previous_hash), hash: String(row.hash) },
    ]),
  );
};

const lowestNumber = async (strapi: Core.Strapi): Promise<number> => {
  const [found]: { lowest: number | null }[] = await ledger(strapi).min('id as lowest');
  return Number(found?.lowest ?? 0);
};

const countWithin = async (strapi: Core.Strapi, numbers: readonly number[]): Promise<number> => {
  const [first, last] = [numbers.at(0), numbers.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const [found]: { count: number | string }[] = await ledger(strapi)
    .whereBetween('id', [first, last])
    .count('* as count');
  return Number(found?.count ?? 0);
};
