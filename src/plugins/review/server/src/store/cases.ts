import type { Core } from '@strapi/strapi';
import type { CaseKind, CaseState, Decision, ReviewCase, Withdrawal } from '../../../domain/case';
import { awaited } from '../../../domain/inbox/awaited';
import type { Policy } from '../../../domain/policy';
import { stageNow } from '../../../domain/stage-now';
import { subjectKey, type Subject } from '../../../domain/subject';
import { awaitsSubmission, isClosed } from '../../../domain/transitions';
import { openBlockingCounts } from './comments';
import { isoOf, query } from './rows';

/** A case with what lists and notices show of it. */
export type StoredCase = {
  reviewCase: ReviewCase;
  title: string;
  columnSlug: string | null;
  dueAt: string | null;
  escalatedAt: string | null;
  remindedAt: string | null;
  submittedAt: string | null;
};

export type CaseRow = Record<string, unknown> & { id: number };

/** Somebody else changed the case between reading and writing it. */
export class ConcurrentChange extends Error {}

export const reviewCaseOf = (row: CaseRow, openBlockingComments: number): ReviewCase => ({
  id: row.id,
  subject: {
    uid: row.subjectUid as string,
    documentId: row.subjectDocumentId as string,
    locale: (row.subjectLocale as string | null) ?? null,
  },
  kind: row.kind as CaseKind,
  state: row.state as CaseState,
  version: row.version as number,
  stageIndex: row.stageIndex as number,
  round: row.round as number,
  policy: row.policy as Policy,
  digest: row.digest as string,
  unitId: (row.unitId as string | null) ?? null,
  submitter: { id: row.submitterId as number, name: row.submitterName as string },
  contributorIds: row.contributorIds as number[],
  decisions: row.decisions as Decision[],
  scheduledAt: isoOf(row.scheduledAt),
  expiresAt: isoOf(row.expiresAt),
  withdrawal: (row.withdrawal as Withdrawal | null) ?? null,
  openBlockingComments,
});

const storedCaseOf = (row: CaseRow, openBlockingComments: number): StoredCase => ({
  reviewCase: reviewCaseOf(row, openBlockingComments),
  title: (row.title as string | null) ?? '',
  columnSlug: (row.columnSlug as string | null) ?? null,
  dueAt: isoOf(row.dueAt),
  escalatedAt: isoOf(row.escalatedAt),
  remindedAt: isoOf(row.remindedAt),
  submittedAt: isoOf(row.submittedAt),
});

/** With what stands against submitting them, which is in another table: one query for all. */
export const storedCasesOf = async (
  strapi: Core.Strapi,
  rows: readonly CaseRow[],
): Promise<StoredCase[]> => {
  const counts = await openBlockingCounts(
    strapi,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => storedCaseOf(row, counts.get(row.id) ?? 0));
};

/** SQLite and PostgreSQL do not agree where an empty date sorts. */
const END_OF_TIME = '9999-12-31T00:00:00.000Z';

const rowOf = ({ reviewCase, ...shown }: StoredCase): Record<string, unknown> => {
  const { subject, submitter, openBlockingComments: _counted, id: _id, ...rest } = reviewCase;
  const key = subjectKey(subject);
  return {
    ...rest,
    ...shown,
    sortsAt: shown.dueAt ?? END_OF_TIME,
    ...whereItStands(reviewCase),
    subjectKey: key,
    subjectUid: subject.uid,
    subjectDocumentId: subject.documentId,
    subjectLocale: subject.locale,
    activeKey: activeKey(reviewCase, key),
    submitterId: submitter.id,
    submitterName: submitter.name,
  };
};

/** What lists look for, as columns of their own: the policy's JSON is long. */
export const whereItStands = (reviewCase: ReviewCase) => ({
  awaits: awaited(reviewCase),
  stageName: stageNow(reviewCase)?.name ?? null,
});

/**
 * Unique among cases under way: the database itself refuses a second one. A returned case holds the
 * place of its kind only, and an emergency that waits to be signed none, since its content may have
 * to be withdrawn.
 */
const activeKey = ({ state, kind, id }: ReviewCase, key: string): string | null => {
  if (isClosed(state)) return null;
  if (awaitsSubmission(state)) return `${key}|${kind}`;
  return state === 'pending-retrospective' ? `${key}|retrospective-${id}` : key;
};

export const findCase = async (strapi: Core.Strapi, id: number): Promise<StoredCase | null> => {
  const row: CaseRow | null = await query(strapi, 'case').findOne({ where: { id } });
  const [stored = null] = row ? await storedCasesOf(strapi, [row]) : [];
  return stored;
};

export const findCases = async (
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<ReadonlyMap<number, StoredCase>> => {
  const rows: CaseRow[] = await query(strapi, 'case').findMany({
    where: { id: { $in: [...new Set(ids)] } },
  });
  const cases = await storedCasesOf(strapi, rows);
  return new Map(cases.map((stored) => [stored.reviewCase.id, stored]));
};

/** All cases of a subject, newest first. */
export const casesOf = async (strapi: Core.Strapi, subject: Subject): Promise<StoredCase[]> => {
  const rows: CaseRow[] = await query(strapi, 'case').findMany({
    where: { subjectKey: subjectKey(subject) },
    orderBy: { id: 'desc' },
  });
  return storedCasesOf(strapi, rows);
};

export const insertCase = async (strapi: Core.Strapi, stored: StoredCase): Promise<StoredCase> =>
  storedCaseOf(await query(strapi, 'case').create({ data: rowOf(stored) }), 0);

/**
 * Writes a case over the version it was read at; `ConcurrentChange` when somebody was faster.
 */
export const saveCase = async (
  strapi: Core.Strapi,
  { stored, seenVersion }: { stored: StoredCase; seenVersion: number },
): Promise<void> => {
  const { count } = await query(strapi, 'case').updateMany({
    where: { id: stored.reviewCase.id, version: seenVersion },
    data: rowOf(stored),
  });
  if (count !== 1) throw new ConcurrentChange();
};

/** Cases whose hour may have come: scheduled, or public with an end. */
export const dueCaseIds = async (strapi: Core.Strapi, now: Date): Promise<number[]> => {
  const rows: { id: number }[] = await query(strapi, 'case').findMany({
    where: {
      $or: [
        { state: 'scheduled', scheduledAt: { $lte: now } },
        { state: 'published', expiresAt: { $lte: now } },
      ],
    },
    select: ['id'],
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
};

/** Cases that wait longer than their limit and of which nobody was told yet. */
export const overdueCases = async (strapi: Core.Strapi, now: Date): Promise<StoredCase[]> => {
  const rows: CaseRow[] = await query(strapi, 'case').findMany({
    where: { dueAt: { $lt: now }, escalatedAt: { $null: true } },
    orderBy: { dueAt: 'asc' },
  });
  return storedCasesOf(strapi, rows);
};

/** False when another process was faster. */
export const markEscalated = async (
  strapi: Core.Strapi,
  { id, at }: { id: number; at: Date },
): Promise<boolean> => {
  const { count } = await query(strapi, 'case').updateMany({
    where: { id, escalatedAt: { $null: true } },
    data: { escalatedAt: at },
  });
  return count === 1;
};

/** Cases whose limit ends between two instants and of which nobody was reminded yet. */
export const casesDueBetween = async (
  strapi: Core.Strapi,
  { after, until }: { after: Date; until: Date },
): Promise<StoredCase[]> => {
  const rows: CaseRow[] = await query(strapi, 'case').findMany({
    where: { dueAt: { $gt: after, $lte: until }, remindedAt: { $null: true } },
    orderBy: { dueAt: 'asc' },
  });
  return rows.map(storedCaseOf);
};

/** False when another process was faster, or the case has another limit by now. */
export const markReminded = async (
  strapi: Core.Strapi,
  { id, dueAt, at }: { id: number; dueAt: Date; at: Date },
): Promise<boolean> => {
  const { count } = await query(strapi, 'case').updateMany({
    where: { id, dueAt, remindedAt: { $null: true } },
    data: { remindedAt: at },
  });
  return count === 1;
};
