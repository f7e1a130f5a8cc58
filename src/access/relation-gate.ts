import type { Core, UID } from '@strapi/strapi';
import { currentActor, type Ability, type AdminUser } from './actor';
import { permissionChecker } from './permission-checker';
import { refusal } from './refusals';
import { itemsOf, related, relationsOf, visitPopulated, type Item } from './related-items';

type Uid = UID.ContentType;
type Reader = { strapi: Core.Strapi; ability: Ability; user: AdminUser };
type Call = { uid: Uid; action: string; params: { documentId?: string } };

const WRITES = new Set(['create', 'update', 'clone']);

/** What is left of a related item that the person may not read; Strapi's relation field shows as much. */
const IDENTITY = ['id', 'documentId', 'locale', 'publishedAt', 'updatedAt'];

/** Relations that no role names; Strapi shows a few harmless fields of them. */
const KEPT_BY_STRAPI = new Set(['createdBy', 'updatedBy', 'localizations']);

/**
 * Strapi checks a permission's condition on the item that is asked for and not on the items that
 * come along as its relations, so that a contributor would read another unit's document by way of
 * one of their own. Here such an item is reduced to its identity, and nobody links to one.
 */
export const registerRelationGate = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.documents.use(async (context, next) => {
    const call = context as unknown as Call;
    const actor = currentActor(strapi);
    if (!call.uid.startsWith('api::') || actor.kind !== 'person' || !actor.ability) return next();

    const reader: Reader = { strapi, ability: actor.ability, user: actor.user };
    const write = async () => linkingOnlyReadable(reader, call, async () => next());
    const answer = WRITES.has(call.action) ? await strapi.db.transaction(write) : await next();
    await withhold(reader, call.uid, itemsOf(answer));
    return answer;
  });
};

const withhold = async (reader: Reader, uid: Uid, items: Item[]): Promise<void> =>
  visitPopulated({ strapi: reader.strapi, uid, items }, async ({ name, target, holders }) => {
    const relatives = holders.flatMap((holder) => related(holder[name]));
    for (const field of closedRelations(reader, target)) {
      for (const relative of relatives) delete relative[field];
    }
    const ids = relatives.flatMap(({ id }) => id ?? []);
    const hidden = await unreadable(reader, target, ids);
    if (hidden.size === 0) return;
    const seen = (item: Item): Item =>
      item.id !== undefined && hidden.has(item.id) ? identityOf(item) : item;
    for (const holder of holders) {
      const value = holder[name];
      holder[name] = Array.isArray(value) ? value.map(seen) : seen(value as Item);
    }
  });

/** Relations of a type that the person's role does not show, such as who belongs to a unit. */
const closedRelations = ({ strapi, ability }: Reader, uid: Uid): string[] => {
  const checker = permissionChecker({ strapi, ability, uid });
  return Object.entries(strapi.contentType(uid).attributes).flatMap(([name, attribute]) =>
    'target' in attribute && !KEPT_BY_STRAPI.has(name) && !checker.can.read(null, name)
      ? [name]
      : [],
  );
};

const identityOf = (item: Item): Item =>
  Object.fromEntries(Object.entries(item).filter(([name]) => IDENTITY.includes(name)));

/** Those of the items (row ids) that the person may not read. */
const unreadable = async (
  { strapi, ability }: Reader,
  uid: Uid,
  ids: number[],
): Promise<Set<number>> => {
  const checker = permissionChecker({ strapi, ability, uid });
  if (checker.can.read() && !checker.requiresEntity.read()) return new Set();
  const { attributes } = strapi.contentType(uid);
  const items: { id: number }[] = await strapi.db.query(uid).findMany({
    where: { id: { $in: ids } },
    populate: ['createdBy', ...('unit' in attributes ? ['unit'] : [])],
  });
  return new Set(items.filter((item) => !checker.can.read(item)).map(({ id }) => id));
};

type Links = Map<Uid, Item[]>;

const linkingOnlyReadable = async <T>(
  reader: Reader,
  { uid, params }: Call,
  write: () => Promise<T>,
): Promise<T> => {
  const before = await linksOf(reader.strapi, uid, params.documentId);
  const answer = await write();
  const { documentId } = (itemsOf(answer)[0] ?? {}) as { documentId?: string };
  for (const [target, items] of await linksOf(reader.strapi, uid, documentId)) {
    const known = new Set((before.get(target) ?? []).map((item) => item.documentId));
    const added = items.filter((item) => !known.has(item.documentId)).flatMap(({ id }) => id ?? []);
    const hidden = await unreadable(reader, target, added);
    if (hidden.size > 0) {
      throw refusal('link', { kind: 'person', user: reader.user, ability: reader.ability });
    }
  }
  return answer;
};

/** The items that the draft of a document links to, by their type. */
const linksOf = async (strapi: Core.Strapi, uid: Uid, documentId?: string): Promise<Links> => {
  const relations = relationsOf(strapi, uid).filter(
    ({ target }) => strapi.contentType(target).options?.draftAndPublish === true,
  );
  const links: Links = new Map();
  if (!documentId || relations.length === 0) return links;
  const hasDrafts = strapi.contentType(uid).options?.draftAndPublish === true;
  const item: Item | null = await strapi.db.query(uid).findOne({
    where: { documentId, ...(hasDrafts ? { publishedAt: null } : {}) },
    populate: Object.fromEntries(
      relations.map(({ name }) => [name, { select: ['id', 'documentId'] }]),
    ),
  });
  for (const { name, target } of relations) {
    links.set(target, [...(links.get(target) ?? []), ...related(item?.[name])]);
  }
  return links;
};
