import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import {
  COLUMN,
  countRows,
  createItem,
  SECTION,
  storedItem,
  UNIT,
  updateItem,
  type ContentUid,
  type Data,
} from './content';
import type { HttpClient, Reply } from './http-client';
import { address } from './panel';

/** Who tries it (`client`), on what: an item of the type, made of `data`. */
export type Attempt = {
  strapi: Core.Strapi;
  uid: ContentUid;
  client: HttpClient;
  data: () => Data;
  /** The unit that the person is a member of. */
  ownUnit: string;
};

const namingField = (uid: ContentUid): 'name' | 'title' =>
  [SECTION, COLUMN, UNIT].some((one) => one === uid) ? 'name' : 'title';

const place = async ({ strapi, uid, data }: Attempt): Promise<string> =>
  createItem({ strapi, uid, data: data() });

const published = new WeakMap<Core.Strapi, Map<string, string>>();

/** One published item of a type and a unit serves every attempt for as long as it is public. */
const publishedItem = async ({ strapi, uid, data }: Attempt): Promise<string> => {
  const known = published.get(strapi) ?? new Map<string, string>();
  published.set(strapi, known);
  const item = data();
  const key = `${uid} ${String(item.unit)}`;
  const standing = known.get(key);
  if (standing && (await storedItem({ strapi, uid, documentId: standing }, 'published'))) {
    return standing;
  }
  const documentId = await createItem({ strapi, uid, data: item, published: true });
  known.set(key, documentId);
  return documentId;
};

/** What an attempt came to: the server's answer, and whether the thing was done. */
export type Result = { reply: Reply<unknown>; done: boolean };

const makesARow = async (
  attempt: Attempt,
  send: () => Promise<Reply<unknown>>,
): Promise<Result> => {
  const before = await countRows(attempt.strapi, attempt.uid);
  const reply = await send();
  return { reply, done: (await countRows(attempt.strapi, attempt.uid)) > before };
};

type Lookup = Attempt & { documentId: string };

const isPublished = async (lookup: Lookup): Promise<boolean> =>
  (await storedItem(lookup, 'published')) !== null;

const exists = async ({ strapi, uid, documentId }: Lookup): Promise<boolean> =>
  (await strapi.db.query(uid).count({ where: { documentId } })) > 0;

const naming = async ({ strapi, uid, documentId }: Lookup): Promise<unknown> => {
  const rows = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, orderBy: { id: 'asc' } });
  const draft = rows.find((row) => row.publishedAt === null) ?? rows[0];
  return draft?.[namingField(uid)];
};

/** What a person may try, by its name in the table of roles. */
export const ATTEMPTS: Record<string, (attempt: Attempt) => Promise<Result>> = {
  create: async (attempt) =>
    makesARow(attempt, () => attempt.client.post(address(attempt.uid), attempt.data())),

  'create and publish': async (attempt) =>
    makesARow(attempt, () =>
      attempt.client.post(address(attempt.uid, '/actions/publish'), attempt.data()),
    ),

  read: async (attempt) => {
    const id = await place(attempt);
    const reply = await attempt.client.get(address(attempt.uid, `/${id}`));
    return { reply, done: reply.text.includes('"createdAt"') };
  },

  'find in the list': async (attempt) => {
    const id = await place(attempt);
    const query = '?sort=createdAt:DESC&pageSize=10';
    const reply = await attempt.client.get(address(attempt.uid, query));
    return { reply, done: reply.text.includes(id) };
  },

  update: async (attempt) => {
    const documentId = await place(attempt);
    const reply = await attempt.client.put(address(attempt.uid, `/${documentId}`), {
      [namingField(attempt.uid)]: '新名',
    });
    return { reply, done: (await naming({ ...attempt, documentId })) === '新名' };
  },

  'update published': async (attempt) => {
    const documentId = await publishedItem(attempt);
    const title = `新名${randomUUID()}`;
    const reply = await attempt.client.put(address(attempt.uid, `/${documentId}`), { title });
    return { reply, done: (await storedItem({ ...attempt, documentId }))?.title === title };
  },

  'discard changes': async (attempt) => {
    const documentId = await publishedItem(attempt);
    await updateItem({ ...attempt, documentId, data: { title: '改动' } });
    const reply = await attempt.client.post(
      address(attempt.uid, `/${documentId}/actions/discard`),
      {},
    );
    return { reply, done: (await storedItem({ ...attempt, documentId }))?.title !== '改动' };
  },

  'delete draft': async (attempt) => removing(attempt, { isPublic: false }),
  'delete published': async (attempt) => removing(attempt, { isPublic: true }),
  'bulk delete drafts': async (attempt) => removing(attempt, { isPublic: false, bulk: true }),
  'bulk delete published': async (attempt) => removing(attempt, { isPublic: true, bulk: true }),

  clone: async (attempt) => copying(attempt, 'clone'),
  'auto-clone': async (attempt) => copying(attempt, 'auto-clone'),

  publish: async (attempt) => {
    const documentId = await place(attempt);
    const reply = await attempt.client.post(
      address(attempt.uid, `/${documentId}/actions/publish`),
      {},
    );
    return { reply, done: await isPublished({ ...attempt, documentId }) };
  },

  'bulk publish': async (attempt) => {
    const documentId = await place(attempt);
    const reply = await attempt.client.post(address(attempt.uid, '/actions/bulkPublish'), {
      documentIds: [documentId],
    });
    return { reply, done: await isPublished({ ...attempt, documentId }) };
  },

  unpublish: async (attempt) => {
    const documentId = await publishedItem(attempt);
    const reply = await attempt.client.post(
      address(attempt.uid, `/${documentId}/actions/unpublish`),
      {},
    );
    return { reply, done: !(await isPublished({ ...attempt, documentId })) };
  },

  'bulk unpublish': async (attempt) => {
    const documentId = await publishedItem(attempt);
    const reply = await attempt.client.post(address(attempt.uid, '/actions/bulkUnpublish'), {
      documentIds: [documentId],
    });
    return { reply, done: !(await isPublished({ ...attempt, documentId })) };
  },
};

const removing = async (
  attempt: Attempt,
  { isPublic, bulk = false }: { isPublic: boolean; bulk?: boolean },
): Promise<Result> => {
  const documentId = await (isPublic ? publishedItem(attempt) : place(attempt));
  const reply = bulk
    ? await attempt.client.post(address(attempt.uid, '/actions/bulkDelete'), {
        documentIds: [documentId],
      })
    : await attempt.client.delete(address(attempt.uid, `/${documentId}`));
  return { reply, done: !(await exists({ ...attempt, documentId })) };
};

/** The copy is to be the person's own unit's, so that only the right to the source is in question. */
const copying = async (attempt: Attempt, route: string): Promise<Result> => {
  const documentId = await place(attempt);
  return makesARow(attempt, () =>
    attempt.client.post(address(attempt.uid, `/${route}/${documentId}`), {
      title: '副本',
      unit: attempt.ownUnit,
    }),
  );
};
