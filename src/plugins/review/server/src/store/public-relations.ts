import type { Core, UID } from '@strapi/strapi';
import { subjectKey, type Subject } from '../../../domain/subject';
import { publicAttributes } from './snapshot/public-attributes';

type Uid = UID.ContentType;
type PublicRow = { id: number } & Record<string, unknown>;
type LinkRow = { id: number; documentId: string; locale: string | null };

/** A relation of an item with drafts, as its own attribute. */
export type OwnedRelation = { owner: Subject; attribute: string };

/**
 * The relations, in drafts and public rows, that point at an item.
 *
 * Publishing it makes Strapi rewrite the public rows at their other end: two-sided relations and
 * those within one type follow the owner's draft, which nobody may have signed, and one-sided ones
 * get lost when the item was not public. So whoever publishes or unpublishes an item asks for them
 * before and after, and puts each back with `restorePublicRelation`.
 */
export const relationsTo = async ({
  strapi,
  target,
}: {
  strapi: Core.Strapi;
  target: Subject;
}): Promise<OwnedRelation[]> => {
  const { documentId, locale } = target;
  const found = new Map<string, OwnedRelation>();
  for (const { uid, attribute } of attributesTo(strapi, target.uid)) {
    const rows: LinkRow[] = await strapi.db.query(uid as Uid).findMany({
      where: { [attribute]: { documentId, locale } },
      select: ['id', 'documentId', 'locale'],
    });
    for (const row of rows) {
      const owner = { uid, documentId: row.documentId, locale: row.locale };
      found.set(`${subjectKey(owner)} ${attribute}`, { owner, attribute });
    }
  }
  return [...found.values()];
};

const attributesTo = (strapi: Core.Strapi, target: string) =>
  Object.keys(strapi.contentTypes)
    .filter((uid) => hasDrafts(strapi, uid))
    .flatMap((uid) =>
      publicAttributes(strapi, uid)
        .filter(([, attribute]) => attribute.type === 'relation' && attribute.target === target)
        .map(([attribute]) => ({ uid, attribute })),
    );

const hasDrafts = (strapi: Core.Strapi, uid: string): boolean =>
  strapi.contentType(uid as Uid)?.options?.draftAndPublish === true;

/**
 * Makes a relation of a public row what was signed: those of `targets` that are public, in their
 * order. Gives whether anything had to change. As when Strapi moves relations during a publication,
 * the row's `updatedAt` stays: a newer one would hide that its draft was modified.
 */
export const restorePublicRelation = async ({
  strapi,
  relation: { owner, attribute },
  targets,
}: {
  strapi: Core.Strapi;
  relation: OwnedRelation;
  targets: readonly Subject[];
}): Promise<boolean> => {
  const row: PublicRow | null = await strapi.db.query(owner.uid as Uid).findOne({
    where: publicRow(strapi, owner),
    select: ['id'],
    populate: { [attribute]: { select: ['id'] } },
  });
  if (!row) return false;
  const ids = idsOf(row[attribute]);
  const signed = await publicIds(strapi, targets);
  if (ids.join() === signed.join()) return false;
  const data = { [attribute]: { set: signed.map((id) => ({ id })) } };
  await strapi.db.transaction(({ trx }) =>
    strapi.db.entityManager.updateRelations(owner.uid, row.id, data, { transaction: trx }),
  );
  return true;
};

const publicRow = (strapi: Core.Strapi, { uid, documentId, locale }: Subject) => ({
  documentId,
  locale,
  ...(hasDrafts(strapi, uid) ? { publishedAt: { $notNull: true } } : {}),
});

const idsOf = (value: unknown): number[] => {
  const rows = Array.isArray(value) ? value : value ? [value] : [];
  return (rows as LinkRow[]).map(({ id }) => id);
};

const publicIds = async (strapi: Core.Strapi, targets: readonly Subject[]): Promise<number[]> => {
  const ids: number[] = [];
  for (const target of targets) {
    const row: { id: number } | null = await strapi.db
      .query(target.uid as Uid)
      .findOne({ where: publicRow(strapi, target), select: ['id'] });
    if (row) ids.push(row.id);
  }
  return ids;
};
