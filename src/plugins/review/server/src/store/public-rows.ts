import type { Core, UID } from '@strapi/strapi';

const PAGE = 200;

export type PublicRow = { documentId: string; locale: string | null; title: string };

/** All public rows of a type, in the order of their ids, read in pages. */
export async function* publicRows(strapi: Core.Strapi, uid: string): AsyncGenerator<PublicRow> {
  for (let last = 0; ; ) {
    const rows: { id: number; documentId: string; locale: string | null; title?: string }[] =
      await strapi.db.query(uid as UID.ContentType).findMany({
        where: { publishedAt: { $notNull: true }, id: { $gt: last } },
        orderBy: { id: 'asc' },
        limit: PAGE,
      });
    for (const { documentId, locale, title } of rows) {
      yield { documentId, locale: locale ?? null, title: title ?? '' };
    }
    const end = rows.at(-1);
    if (!end || rows.length < PAGE) return;
    last = end.id;
  }
}

/** Document ids of the public rows that a condition meets. */
export const publicDocumentIds = async (
  strapi: Core.Strapi,
  { uid, where }: { uid: string; where: Record<string, unknown> },
): Promise<string[]> => {
  const rows: { documentId: string }[] = await strapi.db.query(uid as UID.ContentType).findMany({
    where: { $and: [where, { publishedAt: { $notNull: true } }] },
    select: ['documentId'],
  });
  return rows.map(({ documentId }) => documentId);
};

export const isPublicRow = async (
  strapi: Core.Strapi,
  { uid, id }: { uid: string; id: unknown },
): Promise<boolean> =>
  (await strapi.db
    .query(uid as UID.ContentType)
    .count({ where: { id, publishedAt: { $notNull: true } } })) > 0;
