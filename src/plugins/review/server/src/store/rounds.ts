import type { Core } from '@strapi/strapi';
import type { CheckFinding } from '../../../domain/pre-checks/check-finding';
import type { Snapshot } from '../../../domain/snapshot/snapshot';
import { isoOf, query } from './rows';

/** What was handed in, as it was: never changed afterwards. */
export type Round = {
  caseId: number;
  number: number;
  snapshot: Snapshot;
  digest: string;
  submitterId: number;
  submitterName: string;
  contributorIds: readonly number[];
  note: string;
  findings: readonly CheckFinding[];
  at: string;
};

export const insertRound = async (strapi: Core.Strapi, round: Round): Promise<void> => {
  await query(strapi, 'round').create({ data: round });
};

export const roundsOf = async (strapi: Core.Strapi, caseId: number): Promise<Round[]> => {
  const rows: Round[] = await query(strapi, 'round').findMany({
    where: { caseId },
    orderBy: { number: 'asc' },
  });
  return rows.map((row) => ({ ...row, at: isoOf(row.at) ?? '' }));
};

export const findRound = async (
  strapi: Core.Strapi,
  { caseId, number }: { caseId: number; number: number },
): Promise<Round | null> => query(strapi, 'round').findOne({ where: { caseId, number } });
