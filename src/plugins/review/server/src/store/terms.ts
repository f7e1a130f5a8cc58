import type { Core } from '@strapi/strapi';
import type { Term } from '../../../domain/pre-checks/terms/term';
import { createTermMatcher, type TermMatcher } from '../../../domain/pre-checks/terms/term-matcher';
import { query } from './rows';

type Known = { version: string; matcher: TermMatcher | null };

const matchers = new WeakMap<Core.Strapi, Known>();

const versionOf = async (strapi: Core.Strapi): Promise<string> => {
  const count = await query(strapi, 'term').count({});
  const [latest] = await query(strapi, 'term').findMany({
    select: ['id', 'updatedAt'],
    orderBy: { updatedAt: 'desc' },
    limit: 1,
  });
  return `${count}:${latest?.id ?? ''}:${String(latest?.updatedAt ?? '')}`;
};

/** The matcher for the bureau's list, built anew only when the list has changed; null without one. */
export const termMatcher = async (strapi: Core.Strapi): Promise<TermMatcher | null> => {
  const version = await versionOf(strapi);
  const known = matchers.get(strapi);
  if (known?.version === version) return known.matcher;
  const terms = await allTerms(strapi);
  const matcher = terms.length > 0 ? createTermMatcher(terms) : null;
  matchers.set(strapi, { version, matcher });
  return matcher;
};

const allTerms = async (strapi: Core.Strapi): Promise<Term[]> => {
  const rows: Term[] = await query(strapi, 'term').findMany({ orderBy: { term: 'asc' } });
  return rows.map(({ term, replacement, level }) => ({ term, replacement, level }));
};
