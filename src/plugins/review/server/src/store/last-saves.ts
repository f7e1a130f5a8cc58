import type { Core, UID } from '@strapi/strapi';
import type { PersonRef } from '../../../domain/person';
import type { Subject } from '../../../domain/subject';
import { namesOf } from './people';
import { isoOf } from './rows';

/** When a draft was last saved, to the millisecond, and by whom; nobody, when it was a program. */
export type LastSave = { subject: Subject; at: string; by: PersonRef | null };

type Row = { locale: string | null; updatedAt: unknown; updatedBy: { id: number } | null };

/** The last save of each draft of an item, one a locale. */
export const lastSaves = async (
  strapi: Core.Strapi,
  { uid, documentId }: Pick<Subject, 'uid' | 'documentId'>,
): Promise<LastSave[]> => {
  const rows: Row[] = await strapi.db.query(uid as UID.ContentType).findMany({
    where: { documentId, publishedAt: null },
    select: ['locale', 'updatedAt'],
    populate: { updatedBy: { select: ['id'] } },
  });
  const names = await namesOf(
    strapi,
    rows.flatMap(({ updatedBy }) => (updatedBy ? [updatedBy.id] : [])),
  );
  return rows.map(({ locale, updatedAt, updatedBy }) => ({
    subject: { uid, documentId, locale: locale ?? null },
    at: isoOf(updatedAt) ?? '',
    by: updatedBy && { id: updatedBy.id, name: names.get(updatedBy.id) ?? '' },
  }));
};
