import type { Core } from '@strapi/strapi';
import { storedCasesOf, type CaseRow, type StoredCase } from './cases';
import { query } from './rows';

/** Conditions on cases, as Strapi's queries take them. */
export type Where = Record<string, unknown>;

/** By limit, the nearest first and what has none last; of one day the newest first. */
export const MOST_URGENT_FIRST = [{ sortsAt: 'asc' }, { id: 'desc' }];

export const listCases = async (
  strapi: Core.Strapi,
  { where, page, pageSize }: { where: Where; page: number; pageSize: number },
): Promise<{ cases: StoredCase[]; total: number }> => {
  const rows: CaseRow[] = await query(strapi, 'case').findMany({
    where,
    orderBy: MOST_URGENT_FIRST,
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  return { cases: await storedCasesOf(strapi, rows), total: await countCases(strapi, where) };
};

export const countCases = (strapi: Core.Strapi, where: Where): Promise<number> =>
  query(strapi, 'case').count({ where });
