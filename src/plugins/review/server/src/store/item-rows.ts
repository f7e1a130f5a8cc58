import type { Core, UID } from '@strapi/strapi';
import type { Subject } from '../../../domain/subject';

/** One row of an item: its draft or its public version, in one locale. */
export type ItemRow = { subject: Subject; isPublic: boolean };

/** All rows of an item. */
export const itemRows = async (
  strapi: Core.Strapi,
  { uid, documentId }: { uid: string; documentId: string },
): Promise<ItemRow[]> => {
  const rows: { locale: string | null; publishedAt: unknown }[] = await strapi.db
    .query(uid as UID.ContentType)
    .findMany({ where: { documentId }, select: ['locale', 'publishedAt'] });
  return rows.map(({ locale, publishedAt }) => ({
    subject: { uid, documentId, locale: locale ?? null },
    isPublic: publishedAt !== null,
  }));
};
