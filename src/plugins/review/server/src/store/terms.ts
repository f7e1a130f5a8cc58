import type { Core } from '@strapi/strapi';
import { createTermMatcher, type TermMatcher } from '../../../domain/pre-checks/terms/term-matcher';
import { listRevision } from './list-revisions';
import { allTerms, countTerms } from './term-list';

type Known = { version: string; matcher: TermMatcher | null };

const matchers = new WeakMap<Core.Strapi, Known>();

/**
 * The matcher for the bureau's list, built anew when any process has changed the list; null without
 * one. The version is read before the terms: a matcher may be newer than its version, never older.
 */
export const termMatcher = async (strapi: Core.Strapi): Promise<TermMatcher | null> => {
  // The count tells of rows that were written past the plugin, by an import of a whole database.
  const version = `${await listRevision(strapi, 'terms')}:${await countTerms(strapi)}`;
  const known = matchers.get(strapi);
  if (known?.version === version) return known.matcher;
  const terms = await allTerms(strapi);
  const matcher = terms.length > 0 ? createTermMatcher(terms) : null;
  matchers.set(strapi, { version, matcher });
  return matcher;
};
