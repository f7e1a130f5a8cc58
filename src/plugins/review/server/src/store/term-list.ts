import type { Core } from '@strapi/strapi';
import { foldTerm } from '../../../domain/pre-checks/terms/fold-term';
import type { Term } from '../../../domain/pre-checks/terms/term';
import { query } from './rows';

export type StoredTerm = Term & { id: number };

/** A row keeps the term as it is compared as well: the table refuses a second spelling of one. */
const rowOf = ({ term, replacement, level }: Term) => ({
  term,
  replacement,
  level,
  folded: foldTerm(term),
});

const storedOf = ({ id, term, replacement, level }: StoredTerm): StoredTerm => ({
  id,
  term,
  replacement: replacement ?? null,
  level,
});

export const countTerms = (strapi: Core.Strapi): Promise<number> => query(strapi, 'term').count({});

export const allTerms = async (strapi: Core.Strapi): Promise<StoredTerm[]> => {
  const rows: StoredTerm[] = await query(strapi, 'term').findMany({ orderBy: { folded: 'asc' } });
  return rows.map(storedOf);
};

type Listing = { q: string | null; level: Term['level'] | null; page: number; pageSize: number };

/** Those in which `q` occurs, in the term or its replacement. */
export const listTerms = async (
  strapi: Core.Strapi,
  { q, level, page, pageSize }: Listing,
): Promise<{ terms: StoredTerm[]; total: number }> => {
  const where = {
    ...(level ? { level } : {}),
    ...(q
      ? { $or: [{ folded: { $contains: foldTerm(q) } }, { replacement: { $containsi: q } }] }
      : {}),
  };
  const rows: StoredTerm[] = await query(strapi, 'term').findMany({
    where,
    orderBy: { folded: 'asc' },
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  return { terms: rows.map(storedOf), total: await query(strapi, 'term').count({ where }) };
};

/** The entry that the list has for a term, in whatever spelling. */
export const findTerm = async (
  strapi: Core.Strapi,
  by: { id: number } | { term: string },
): Promise<StoredTerm | null> => {
  const where = 'id' in by ? by : { folded: foldTerm(by.term) };
  const row: StoredTerm | null = await query(strapi, 'term').findOne({ where });
  return row && storedOf(row);
};

export const insertTerm = async (strapi: Core.Strapi, term: Term): Promise<StoredTerm> =>
  storedOf(await query(strapi, 'term').create({ data: rowOf(term) }));

export const updateTerm = async (
  strapi: Core.Strapi,
  { id, ...term }: StoredTerm,
): Promise<void> => {
  await query(strapi, 'term').updateMany({ where: { id }, data: rowOf(term) });
};

export const deleteTerm = async (strapi: Core.Strapi, id: number): Promise<void> => {
  await query(strapi, 'term').deleteMany({ where: { id } });
};

/** SQLite takes 500 rows a statement. */
const PIECE = 400;

export const insertTerms = async (strapi: Core.Strapi, terms: readonly Term[]): Promise<void> => {
  for (let at = 0; at < terms.length; at += PIECE) {
    await query(strapi, 'term').createMany({ data: terms.slice(at, at + PIECE).map(rowOf) });
  }
};

/**
 * Writes these entries anew, under their ids: to update a whole list row by row would hold up every
 * other writer for many seconds.
 */
export const replaceTerms = async (
  strapi: Core.Strapi,
  terms: readonly StoredTerm[],
): Promise<void> => {
  for (let at = 0; at < terms.length; at += PIECE) {
    const piece = terms.slice(at, at + PIECE);
    const ids = piece.map(({ id }) => id);
    await query(strapi, 'term').deleteMany({ where: { id: { $in: ids } } });
    await query(strapi, 'term').createMany({
      data: piece.map((term) => ({ id: term.id, ...rowOf(term) })),
    });
  }
};
