import type { Core } from '@strapi/strapi';
import type { ReviewCase } from '../../../domain/case';
import { MOST_URGENT_FIRST, type Where } from './case-lists';
import { reviewCaseOf, type CaseRow } from './cases';
import { query } from './rows';

/** One case for each thing that cases wait for (`domain/inbox/awaited.ts`), by its name. */
export type Examples = ReadonlyMap<string, ReviewCase>;

/** Comments stand against submitting, of which nobody asks a case that waits for a signature. */
const NO_COMMENTS = 0;

export const awaitedExamples = async (strapi: Core.Strapi): Promise<Examples> => {
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

/** All that the rule asks of a case, but for the policy. */
const COLUMNS = [
  'awaits',
  'contributorIds',
  'decisions',
  'digest',
  'expiresAt',
  'kind',
  'round',
  'scheduledAt',
  'stageIndex',
  'state',
  'subjectDocumentId',
  'subjectLocale',
  'subjectUid',
  'submitterId',
  'submitterName',
  'unitId',
  'version',
  'withdrawal',
];

/**
 * The cases that wait for what these examples wait for, the most urgent first. They are read without
 * their policies, which are long: what awaits the same has the same policy.
 */
export const casesAlike = async (
  strapi: Core.Strapi,
  { examples, where }: { examples: Examples; where: Where },
): Promise<ReviewCase[]> => {
  if (examples.size === 0) return [];
  const rows: CaseRow[] = await query(strapi, 'case').findMany({
    select: ['id', ...COLUMNS],
    where: { $and: [{ awaits: { $in: [...examples.keys()] } }, where] },
    orderBy: MOST_URGENT_FIRST,
  });
  return rows.map((row) => {
    const policy = examples.get(row.awaits as string)?.policy;
    return reviewCaseOf({ ...row, policy }, NO_COMMENTS);
  });
};
