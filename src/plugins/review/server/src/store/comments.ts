import type { Core } from '@strapi/strapi';
import type { Anchor, ReviewComment, Settlement } from '../../../domain/comments/comment';
import { isoOf, query } from './rows';

type Row = {
  id: number;
  round: number;
  replyTo: number | null;
  anchor: Anchor | null;
  text: string;
  blocking: boolean;
  authorId: number;
  authorName: string;
  authorPost: string | null;
  at: unknown;
  settledAt: unknown;
  settledById: number;
  settledByName: string;
  answer: string | null;
};

const commentOf = (row: Row): ReviewComment => ({
  id: row.id,
  replyTo: row.replyTo ?? null,
  anchor: row.anchor ?? null,
  text: row.text,
  blocking: row.blocking,
  round: row.round,
  by: { id: row.authorId, name: row.authorName, post: row.authorPost ?? null },
  at: isoOf(row.at) ?? '',
  settled: settlementOf(row),
});

const settlementOf = (row: Row): Settlement | null => {
  const at = isoOf(row.settledAt);
  if (at === null) return null;
  return { by: { id: row.settledById, name: row.settledByName }, at, answer: row.answer ?? '' };
};

/** All of a case, oldest first. */
export const commentsOf = async (strapi: Core.Strapi, caseId: number): Promise<ReviewComment[]> => {
  const rows: Row[] = await query(strapi, 'comment').findMany({
    where: { caseId },
    orderBy: { id: 'asc' },
  });
  return rows.map(commentOf);
};

/** Gives the new comment's id. */
export const insertComment = async (
  strapi: Core.Strapi,
  { caseId, by, ...comment }: Omit<ReviewComment, 'id' | 'settled'> & { caseId: number },
): Promise<number> => {
  const { id } = await query(strapi, 'comment').create({
    data: { ...comment, caseId, authorId: by.id, authorName: by.name, authorPost: by.post },
  });
  return id;
};

/** False when somebody else was faster. */
export const recordSettlement = async (
  strapi: Core.Strapi,
  { id, settlement: { by, at, answer } }: { id: number; settlement: Settlement },
): Promise<boolean> => {
  const { count } = await query(strapi, 'comment').updateMany({
    where: { id, settledAt: { $null: true } },
    data: { settledAt: at, settledById: by.id, settledByName: by.name, answer },
  });
  return count === 1;
};

/** How many comments stand against submitting each of these cases; absent for none. */
export const openBlockingCounts = async (
  strapi: Core.Strapi,
  caseIds: readonly number[],
): Promise<ReadonlyMap<number, number>> => {
  const counts = new Map<number, number>();
  if (caseIds.length === 0) return counts;
  const rows: { caseId: number }[] = await query(strapi, 'comment').findMany({
    where: { caseId: { $in: [...caseIds] }, blocking: true, settledAt: { $null: true } },
    select: ['caseId'],
  });
  for (const { caseId } of rows) counts.set(caseId, (counts.get(caseId) ?? 0) + 1);
  return counts;
};

/** How many comments of a case are not settled; replies are part of the first comment. */
export const countOpenComments = (strapi: Core.Strapi, caseId: number): Promise<number> =>
  query(strapi, 'comment').count({
    where: { caseId, settledAt: { $null: true }, replyTo: { $null: true } },
  });
