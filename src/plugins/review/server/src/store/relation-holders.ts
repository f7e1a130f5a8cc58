import type { Core, UID } from '@strapi/strapi';
import type { Subject } from '../../../domain/subject';
import { isGoverned } from './dependencies';

type Attribute = { type: string; target?: string; mappedBy?: string };
type Holder = { documentId: string; locale?: string | null };

/**
 * The drafts of governed types that hold a relation to an item's draft: the relation stands in their
 * content and is seen, and edited, from the item as well. None for an item that is not there.
 */
export const relationHolders = async (
  strapi: Core.Strapi,
  { uid, documentId }: { uid: string; documentId: string | undefined },
): Promise<Subject[]> => {
  const seen = relationsSeen(strapi, uid);
  if (documentId === undefined || seen.length === 0) return [];
  const drafts: Record<string, Holder | Holder[] | null>[] = await strapi.db
    .query(uid as UID.ContentType)
    .findMany({
      where: { documentId, publishedAt: null },
      select: ['id'],
      populate: Object.fromEntries(
        seen.map(({ name }) => [
          name,
          { select: ['documentId', 'locale'], where: { publishedAt: null } },
        ]),
      ),
    });
  return drafts.flatMap((draft) =>
    seen.flatMap(({ name, target }) =>
      [draft[name] ?? []].flat().map((holder) => ({
        uid: target,
        documentId: holder.documentId,
        locale: holder.locale ?? null,
      })),
    ),
  );
};

const relationsSeen = (strapi: Core.Strapi, uid: string): { name: string; target: string }[] => {
  const { attributes } = strapi.contentType(uid as UID.ContentType);
  return Object.entries(attributes as unknown as Record<string, Attribute>).flatMap(
    ([name, { type, target, mappedBy }]) =>
      type === 'relation' && mappedBy && target && isGoverned(strapi, target)
        ? [{ name, target }]
        : [],
  );
};
