import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Item } from './rules/item';

type Uid = UID.ContentType;

/** Relations that the rules look into; loading every relation would read lists nobody checks. */
const LOOKED_INTO = new Set([
  'unit',
  'column',
  'parent',
  'replacedBy',
  'policyDocuments',
  'specialColumn',
  'specialColumns',
]);

const populateFor = (strapi: Core.Strapi, uid: Uid): Record<string, unknown> => {
  const { attributes } = strapi.contentType(uid);
  const populate: Record<string, unknown> = {};
  for (const name of Object.keys(attributes)) {
    if (LOOKED_INTO.has(name)) populate[name] = true;
    if (name === 'specialColumnSections') populate[name] = { populate: { specialColumn: true } };
  }
  return populate;
};

/** The draft (or, where a type has no drafts, the item itself) as it stands now; null if absent. */
export const loadItem = async (
  strapi: Core.Strapi,
  { uid, documentId, locale }: { uid: Uid; documentId: string; locale?: string | null },
): Promise<Item | null> => {
  const hasDrafts = strapi.contentType(uid).options?.draftAndPublish === true;
  return strapi.db.query(uid).findOne({
    where: {
      documentId,
      ...(hasDrafts ? { publishedAt: null } : {}),
      ...(locale ? { locale } : {}),
    },
    populate: populateFor(strapi, uid),
  });
};

/**
 * Holds other writers of the type back until the transaction ends, so that two of them cannot both
 * find a slug or index number free. SQLite has a single writer anyway.
 */
export const lockType = async (
  strapi: Core.Strapi,
  { uid, trx }: { uid: Uid; trx: Knex.Transaction },
): Promise<void> => {
  if (strapi.db.dialect.client !== 'postgres') return;
  await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`lantai:${uid}`]);
};

/** Slugs of other items that begin with `base`. */
export const slugsLike = async (
  strapi: Core.Strapi,
  { uid, base }: { uid: Uid; base: string },
): Promise<Set<string>> => {
  const rows: { slug: string }[] = await strapi.db
    .query(uid)
    .findMany({ where: { slug: { $startsWith: base } }, select: ['slug'] });
  return new Set(rows.map(({ slug }) => slug));
};

/** Another document with the same index number, if there is one. */
export const documentWithIndexNumber = async (
  strapi: Core.Strapi,
  { indexNumber, besides }: { indexNumber: string; besides: string },
): Promise<{ title: string } | null> =>
  strapi.db.query('api::policy-document.policy-document').findOne({
    where: { indexNumber, documentId: { $ne: besides } },
    select: ['title'],
  });

/** Is one of the policy documents before the public? */
export const anyPublished = async (
  strapi: Core.Strapi,
  documentIds: string[],
): Promise<boolean> => {
  const published = await strapi.db.query('api::policy-document.policy-document').count({
    where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } },
  });
  return published > 0;
};

/** Would `documentId` stand above itself in its tree? */
export const isOwnAncestor = async (
  strapi: Core.Strapi,
  { uid, documentId }: { uid: Uid; documentId: string },
): Promise<boolean> => {
  const seen = new Set<string>([documentId]);
  let current = await parentOf(strapi, uid, documentId);
  while (current) {
    if (seen.has(current)) return true;
    seen.add(current);
    current = await parentOf(strapi, uid, current);
  }
  return false;
};

const parentOf = async (
  strapi: Core.Strapi,
  uid: Uid,
  documentId: string,
): Promise<string | null> => {
  const row = await strapi.db
    .query(uid)
    .findOne({ where: { documentId }, populate: { parent: { select: ['documentId'] } } });
  return row?.parent?.documentId ?? null;
};
