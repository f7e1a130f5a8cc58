import type { Core } from '@strapi/strapi';
import type { ReviewCase } from '../../../domain/case';
import type { SignedSoFar } from '../../../domain/inbox/awaited';
import { MOST_URGENT_FIRST, type Where } from './case-lists';
import { reviewCaseOf, type CaseRow } from './cases';
import { query } from './rows';

/** Comments stand against submitting, of which nobody asks a case that waits for a signature. */
const NO_COMMENTS = 0;

/** One case for each thing that cases wait for (`domain/inbox/awaited.ts`), by that. */
export const awaitedExamples = async (
  strapi: Core.Strapi,
): Promise<ReadonlyMap<string, ReviewCase>> => {
  const groups: { id: number }[] = await strapi.db
    .getConnection('review_cases')
    .whereNotNull('awaits')
    .groupBy('awaits')
    .min('id as id');
  const rows: CaseRow[] = await query(strapi, 'case').findMany({
    where: { id: { $in: groups.map(({ id }) => id) } },
  });
  return new Map(rows.map((row) => [row.awaits as string, reviewCaseOf(row, NO_COMMENTS)]));
};

/** A case as far as it differs from the example of what it awaits. */
export type AwaitingCase = SignedSoFar & { id: number; awaits: string };

const COLUMNS = ['id', 'awaits', 'round', 'digest', 'decisions', 'contributorIds'];

/** The cases that wait for one of these, the most urgent first: narrow rows, as there may be many. */
export const awaitingCases = async (
  strapi: Core.Strapi,
  { awaits, where }: { awaits: readonly string[]; where: Where },
): Promise<AwaitingCase[]> =>
  awaits.length === 0
    ? []
    : query(strapi, 'case').findMany({
        select: COLUMNS,
        where: { $and: [{ awaits: { $in: [...awaits] } }, where] },
        orderBy: MOST_URGENT_FIRST,
      });
