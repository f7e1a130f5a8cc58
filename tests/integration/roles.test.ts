import type { Core } from '@strapi/strapi';
import {
  anItem,
  COLUMN,
  countRows,
  createColumn,
  createItem,
  createUnit,
  DOCUMENT,
  INTERPRETATION,
  NEWS,
  NOTICE,
  SECTION,
  SPECIAL_COLUMN,
  storedItem,
  UNIT,
  updateItem,
  type ContentUid,
  type Data,
} from '../support/content';
import type { HttpClient, Reply } from '../support/http-client';
import { createPerson } from '../support/people';
import { startLantai, type Lantai } from '../support/strapi-instance';

/**
 * Who may do what with the drafts and published items of the content manager. `own` and `other`
 * tell whose the item is: that of the unit the person is a member of, or another's.
 */
const TABLE = {
  'articles, own': `
                         contributor section-lead editor approver registrar statistician strapi-super-admin
    create               yes         yes          yes    no       no        no           yes
    create and publish   no          no           no     no       no        no           no
    read                 yes         yes          yes    yes      yes       yes          yes
    find in the list     yes         yes          yes    yes      yes       yes          yes
    update               yes         yes          yes    yes      no        no           yes
    delete draft         yes         yes          yes    yes      no        no           yes
    bulk delete drafts   yes         yes          yes    yes      no        no           yes
    clone                yes         yes          yes    no       no        no           yes
    auto-clone           yes         yes          yes    no       no        no           yes
    publish              no          no           no     yes      no        no           no
    bulk publish         no          no           no     yes      no        no           no
    unpublish            no          no           no     yes      no        no           no
    bulk unpublish       no          no           no     yes      no        no           no
    update published     yes         yes          yes    yes      no        no           yes
    discard changes      yes         yes          yes    yes      no        no           yes
    delete published     no          no           no     yes      no        no           no
    bulk delete published no         no           no     yes      no        no           no`,
  'articles, other': `
                         contributor section-lead editor approver registrar statistician strapi-super-admin
    create               no          no           yes    no       no        no           yes
    create and publish   no          no           no     no       no        no           no
    read                 no          no           yes    yes      no        no           yes
    find in the list     no          no           yes    yes      no        no           yes
    update               no          no           yes    yes      no        no           yes
    delete draft         no          no           yes    yes      no        no           yes
    bulk delete drafts   no          no           yes    yes      no        no           yes
    clone                no          no           yes    no       no        no           yes
    auto-clone           no          no           yes    no       no        no           yes
    publish              no          no           no     yes      no        no           no
    bulk publish         no          no           no     yes      no        no           no
    unpublish            no          no           no     yes      no        no           no
    bulk unpublish       no          no           no     yes      no        no           no
    update published     no          no           yes    yes      no        no           yes
    discard changes      no          no           yes    yes      no        no           yes
    delete published     no          no           no     yes      no        no           no
    bulk delete published no         no           no     yes      no        no           no`,
  'special columns, other': `
                         contributor section-lead editor approver registrar statistician strapi-super-admin
    create               no          no           yes    no       no        no           yes
    create and publish   no          no           no     no       no        no           no
    read                 yes         yes          yes    yes      yes       yes          yes
    find in the list     yes         yes          yes    yes      yes       yes          yes
    update               no          no           yes    yes      no        no           yes
    delete draft         no          no           yes    yes      no        no           yes
    clone                no          no           yes    no       no        no           yes
    publish              no          no           no     yes      no        no           no
    bulk publish         no          no           no     yes      no        no           no
    unpublish            no          no           no     yes      no        no           no
    update published     no          no           yes    yes      no        no           yes
    delete published     no          no           no     yes      no        no           no
    bulk delete published no         no           no     yes      no        no           no`,
  'sections, other': `
                         contributor section-lead editor approver registrar statistician strapi-super-admin
    create               no          no           yes    no       no        no           yes
    read                 yes         yes          yes    yes      yes       yes          yes
    update               no          no           yes    no       no        no           yes
    delete draft         no          no           yes    no       no        no           yes`,
  'columns, other': `
                         contributor section-lead editor approver registrar statistician strapi-super-admin
    create               no          no           yes    no       no        no           yes
    read                 yes         yes          yes    yes      yes       yes          yes
    update               no          no           yes    no       no        no           yes
    delete draft         no          no           no     no       no        no           yes`,
  'units, other': `
                         contributor section-lead editor approver registrar statistician strapi-super-admin
    create               no          no           no     no       no        no           yes
    read                 yes         yes          yes    yes      yes       yes          yes
    update               no          no           no     no       no        no           yes
    delete draft         no          no           no     no       no        no           yes`,
} as const;

const TYPES: Record<string, readonly ContentUid[]> = {
  articles: [NEWS, NOTICE, DOCUMENT, INTERPRETATION],
  'special columns': [SPECIAL_COLUMN],
  sections: [SECTION],
  columns: [COLUMN],
  units: [UNIT],
};

type Row = {
  uid: ContentUid;
  whose: 'own' | 'other';
  action: string;
  answers: Record<string, string>;
};

const rowsOf = ([heading, table]: [string, string]): Row[] => {
  const [group = '', whose = ''] = heading.split(', ');
  const [head = '', ...lines] = table.trim().split('\n');
  const roles = head.trim().split(/\s+/);
  return (TYPES[group] ?? []).flatMap((uid) =>
    lines.map((line) => {
      const words = line.trim().split(/\s+/);
      const answers = words.slice(-roles.length);
      return {
        uid,
        whose: whose as Row['whose'],
        action: words.slice(0, -roles.length).join(' '),
        answers: Object.fromEntries(roles.map((role, index) => [role, answers[index] ?? ''])),
      };
    }),
  );
};

/** Strapi copies no document at one click, because `replaces` is a list that others cannot share. */
const ROWS = Object.entries(TABLE)
  .flatMap(rowsOf)
  .filter(({ uid, action }) => uid !== DOCUMENT || action !== 'auto-clone');
const ROLE_CODES = Object.keys(ROWS[0]?.answers ?? {});

let lantai: Lantai;
let units: Record<Row['whose'], string>;
let column: string;
let policyDocument: string;
let specialColumn: string;
const clients = new Map<string, HttpClient>();

beforeAll(async () => {
  lantai = await startLantai();
  const { strapi } = lantai;
  units = { own: await createUnit(strapi, '本科室'), other: await createUnit(strapi, '外科室') };
  column = await createColumn(strapi, '要闻');
  const place = { unit: units.own, column };
  policyDocument = await createItem({
    strapi,
    uid: DOCUMENT,
    data: anItem(DOCUMENT, place),
    published: true,
  });
  specialColumn = await createItem({
    strapi,
    uid: SPECIAL_COLUMN,
    data: anItem(SPECIAL_COLUMN, place),
  });
  for (const roleCode of ROLE_CODES) {
    const { email } = await createPerson({ strapi, roleCode, unit: units.own });
    clients.set(roleCode, await lantai.admin(email));
  }
});
afterAll(() => lantai.stop());

type Try = { strapi: Core.Strapi; uid: ContentUid; whose: Row['whose']; client: HttpClient };

const dataOf = ({ uid, whose }: Try): Data => {
  if (uid === SECTION || uid === COLUMN || uid === UNIT) {
    const kind = uid === COLUMN ? { kind: '动态要闻' } : { kind: '直属单位' };
    return { name: '名称', ...(uid === SECTION ? { specialColumn } : kind) };
  }
  const extra = uid === INTERPRETATION ? { policyDocuments: [policyDocument] } : {};
  return anItem(uid, { unit: units[whose], column }, extra);
};

const namingField = (uid: ContentUid): 'name' | 'title' =>
  [SECTION, COLUMN, UNIT].some((one) => one === uid) ? 'name' : 'title';

const place = async (attempt: Try, published = false): Promise<string> =>
  createItem({ strapi: attempt.strapi, uid: attempt.uid, data: dataOf(attempt), published });

const address = (uid: ContentUid, rest = ''): string =>
  `/content-manager/collection-types/${uid}${rest}`;

/** What an attempt came to: the server's answer, and whether the thing was done. */
type Result = { reply: Reply<unknown>; done: boolean };

const makesARow = async (attempt: Try, send: () => Promise<Reply<unknown>>): Promise<Result> => {
  const before = await countRows(attempt.strapi, attempt.uid);
  const reply = await send();
  return { reply, done: (await countRows(attempt.strapi, attempt.uid)) > before };
};

type Lookup = Try & { documentId: string };

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

const ACTIONS: Record<string, (attempt: Try) => Promise<Result>> = {
  create: async (attempt) =>
    makesARow(attempt, () => attempt.client.post(address(attempt.uid), dataOf(attempt))),

  'create and publish': async (attempt) =>
    makesARow(attempt, () =>
      attempt.client.post(address(attempt.uid, '/actions/publish'), dataOf(attempt)),
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
    const documentId = await place(attempt, true);
    const reply = await attempt.client.put(address(attempt.uid, `/${documentId}`), {
      title: '新名',
    });
    return { reply, done: (await storedItem({ ...attempt, documentId }))?.title === '新名' };
  },

  'discard changes': async (attempt) => {
    const documentId = await place(attempt, true);
    await updateItem({ ...attempt, documentId, data: { title: '改动' } });
    const reply = await attempt.client.post(
      address(attempt.uid, `/${documentId}/actions/discard`),
      {},
    );
    return { reply, done: (await storedItem({ ...attempt, documentId }))?.title !== '改动' };
  },

  'delete draft': async (attempt) => removing(attempt, { published: false }),
  'delete published': async (attempt) => removing(attempt, { published: true }),
  'bulk delete drafts': async (attempt) => removing(attempt, { published: false, bulk: true }),
  'bulk delete published': async (attempt) => removing(attempt, { published: true, bulk: true }),

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
    const documentId = await place(attempt, true);
    const reply = await attempt.client.post(
      address(attempt.uid, `/${documentId}/actions/unpublish`),
      {},
    );
    return { reply, done: !(await isPublished({ ...attempt, documentId })) };
  },

  'bulk unpublish': async (attempt) => {
    const documentId = await place(attempt, true);
    const reply = await attempt.client.post(address(attempt.uid, '/actions/bulkUnpublish'), {
      documentIds: [documentId],
    });
    return { reply, done: !(await isPublished({ ...attempt, documentId })) };
  },
};

const removing = async (
  attempt: Try,
  { published, bulk = false }: { published: boolean; bulk?: boolean },
): Promise<Result> => {
  const documentId = await place(attempt, published);
  const reply = bulk
    ? await attempt.client.post(address(attempt.uid, '/actions/bulkDelete'), {
        documentIds: [documentId],
      })
    : await attempt.client.delete(address(attempt.uid, `/${documentId}`));
  return { reply, done: !(await exists({ ...attempt, documentId })) };
};

/** The copy is to be the person's own unit's, so that only the right to the source is in question. */
const copying = async (attempt: Try, route: string): Promise<Result> => {
  const documentId = await place(attempt);
  return makesARow(attempt, () =>
    attempt.client.post(address(attempt.uid, `/${route}/${documentId}`), {
      title: '副本',
      unit: units.own,
    }),
  );
};

const answer = ({ reply, done }: Result): string => {
  if (done && reply.status < 300) return 'yes';
  if (!done && (reply.status === 403 || reply.status === 200)) return 'no';
  return `${done ? 'done' : 'not done'}, answered ${reply.status} ${reply.text}`;
};

describe('who may', () => {
  test.each(ROWS)('$action: $uid, $whose unit’s', async ({ uid, whose, action, answers }) => {
    const attempt = ACTIONS[action];
    if (!attempt) throw new Error(`There is no action ${action}.`);
    const found: Record<string, string> = {};
    for (const [role, client] of clients) {
      found[role] = answer(await attempt({ strapi: lantai.strapi, uid, whose, client }));
    }
    expect(found).toEqual(answers);
  });
});

test('somebody who is not signed in may do nothing in the content manager', async () => {
  expect((await lantai.api.get(address(NEWS))).status).toBe(401);
  expect((await lantai.api.post(address(NEWS), { title: '标题' })).status).toBe(401);
});

test('a publication that a lack of rights stopped is refused with a sentence', async () => {
  const superAdmin = clients.get('strapi-super-admin');
  const data = anItem(NEWS, { unit: units.own, column });
  const documentId = await createItem({ strapi: lantai.strapi, uid: NEWS, data });
  const reply = await superAdmin?.post(address(NEWS, `/${documentId}/actions/publish`), {});
  expect(reply?.body).toMatchObject({
    error: { status: 403, message: '只有审批人可以发布。请保存草稿，由审批人发布' },
  });
});

test('an approver who publishes with changes publishes the changes', async () => {
  const { strapi } = lantai;
  const data = anItem(NEWS, { unit: units.other, column });
  const documentId = await createItem({ strapi, uid: NEWS, data });
  await clients
    .get('approver')
    ?.post(address(NEWS, `/${documentId}/actions/publish`), { title: '改后' });
  expect(await storedItem({ strapi, uid: NEWS, documentId }, 'published')).toMatchObject({
    title: '改后',
  });
});

test('publishing several of which one lacks something publishes none', async () => {
  const { strapi } = lantai;
  const at = { unit: units.own, column };
  const complete = await createItem({ strapi, uid: NEWS, data: anItem(NEWS, at) });
  const lacking = await createItem({ strapi, uid: NEWS, data: anItem(NEWS, at, { body: '' }) });
  const reply = await clients.get('approver')?.post(address(NEWS, '/actions/bulkPublish'), {
    documentIds: [complete, lacking],
  });
  expect(reply?.status).toBe(400);
  expect(await storedItem({ strapi, uid: NEWS, documentId: complete }, 'published')).toBeNull();
});
