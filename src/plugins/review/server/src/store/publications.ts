import type { Core } from '@strapi/strapi';
import type { Withdrawal } from '../../../domain/case';
import { subjectKey, type Subject } from '../../../domain/subject';
import { isoOf, query } from './rows';

/** Which case and round stand behind what is public now. */
export type Publication = { caseId: number; round: number; digest: string };

/** A publication and when it was: ISO 8601, UTC. */
export type RecordedPublication = Publication & { at: string };

export const publicationOf = async (
  strapi: Core.Strapi,
  subject: Subject,
): Promise<RecordedPublication | null> => {
  const row = await query(strapi, 'publication').findOne({
    where: { subjectKey: subjectKey(subject) },
  });
  return row && { ...row, at: isoOf(row.at) ?? '' };
};

export const recordPublication = async (
  strapi: Core.Strapi,
  { subject, at, ...publication }: Publication & { subject: Subject; at: Date },
): Promise<void> => {
  const key = subjectKey(subject);
  await query(strapi, 'publication').deleteMany({ where: { subjectKey: key } });
  await query(strapi, 'withdrawal').deleteMany({ where: { subjectKey: key } });
  await query(strapi, 'publication').create({
    data: { ...publication, subjectKey: key, subjectUid: subject.uid, at },
  });
};

export const removePublication = async (strapi: Core.Strapi, subject: Subject): Promise<void> => {
  await query(strapi, 'publication').deleteMany({ where: { subjectKey: subjectKey(subject) } });
};

const PAGE = 500;

/** What is on record as public, of these types, with its title; read in pages. */
export async function* publicationKeys(
  strapi: Core.Strapi,
  uids: readonly string[],
): AsyncGenerator<{ key: string; title: string }> {
  for (let last = 0; ; ) {
    const rows: { id: number; subjectKey: string; caseId: number }[] = await query(
      strapi,
      'publication',
    ).findMany({
      where: { subjectUid: { $in: [...uids] }, id: { $gt: last } },
      orderBy: { id: 'asc' },
      limit: PAGE,
    });
    const cases: { id: number; title: string | null }[] = await query(strapi, 'case').findMany({
      where: { id: { $in: rows.map(({ caseId }) => caseId) } },
      select: ['id', 'title'],
    });
    const titles = new Map(cases.map(({ id, title }) => [id, title]));
    for (const { subjectKey: key, caseId } of rows) yield { key, title: titles.get(caseId) ?? '' };
    const end = rows.at(-1);
    if (!end || rows.length < PAGE) return;
    last = end.id;
  }
}

/** What the public reads in place of withdrawn content. */
export type WithdrawalNotice = Withdrawal & { title: string; at: string };

type NewNotice = {
  subject: Subject;
  withdrawal: Withdrawal;
  title: string;
  slug: string | null;
  caseId: number;
  at: Date;
};

export const recordWithdrawal = async (
  strapi: Core.Strapi,
  { subject, withdrawal, ...rest }: NewNotice,
): Promise<void> => {
  const key = subjectKey(subject);
  await query(strapi, 'withdrawal').deleteMany({ where: { subjectKey: key } });
  await query(strapi, 'withdrawal').create({
    data: {
      ...withdrawal,
      ...rest,
      subjectKey: key,
      subjectUid: subject.uid,
      subjectDocumentId: subject.documentId,
    },
  });
};

/** How a withdrawn item is asked for. */
export type Withdrawn = { uid: string } & ({ documentId: string } | { slug: string });

/** The notice for a withdrawn item, by its document id or its slug; the latest, where a slug was used again. */
export const withdrawalNotice = async (
  strapi: Core.Strapi,
  { uid, ...by }: Withdrawn,
): Promise<WithdrawalNotice | null> => {
  const row = await query(strapi, 'withdrawal').findOne({
    where:
      'documentId' in by
        ? { subjectUid: uid, subjectDocumentId: by.documentId }
        : { subjectUid: uid, slug: by.slug },
    orderBy: { id: 'desc' },
  });
  return (
    row && {
      reason: row.reason,
      notice: row.notice,
      movedTo: row.movedTo ?? null,
      title: row.title ?? '',
      at: isoOf(row.at) ?? '',
    }
  );
};
