import type { Core } from '@strapi/strapi';
import {
  aNewsItem,
  anItem,
  COLUMN,
  countRows,
  createColumn,
  createItem,
  createUnit,
  DOCUMENT,
  INTERPRETATION,
  NEWS,
  storedItem,
  UNIT,
  type ContentUid,
  type Data,
  type Place,
} from '../support/content';
import { uploadPicture } from '../support/files';
import type { HttpClient, Reply } from '../support/http-client';
import { createPerson, type Person } from '../support/people';
import { startLantai, type Lantai } from '../support/strapi-instance';

/** Stands in the title and the body of everything that is the other unit's. */
const SECRET = '外科室机密';

type Answer = {
  data?: Data & { documentId: string };
  results?: Data[];
  error?: { message: string; details: unknown };
};

let lantai: Lantai;
let own: Place;
let other: Place;
let contributor: HttpClient;
let colleague: HttpClient;
let stranger: HttpClient;
let homeless: HttpClient;
let editor: HttpClient;
let foreignNews: string;
let foreignDocument: string;

const client = async (person: Person): Promise<HttpClient> => lantai.admin(person.email);

beforeAll(async () => {
  lantai = await startLantai();
  const { strapi } = lantai;
  const column = await createColumn(strapi, '要闻');
  own = { unit: await createUnit(strapi, '办公室'), column };
  other = { unit: await createUnit(strapi, '大气科'), column };
  const inOwn = { strapi, roleCode: 'contributor', unit: own.unit };
  contributor = await client(await createPerson(inOwn));
  colleague = await client(await createPerson(inOwn));
  stranger = await client(await createPerson({ ...inOwn, unit: other.unit }));
  homeless = await client(await createPerson({ strapi, roleCode: 'contributor' }));
  editor = await client(await createPerson({ strapi, roleCode: 'editor' }));
  foreignNews = await createItem({ strapi, uid: NEWS, data: aSecret(NEWS) });
  foreignDocument = await createItem({ strapi, uid: DOCUMENT, data: aSecret(DOCUMENT) });
});
afterAll(() => lantai.stop());

const aSecret = (uid: ContentUid, overrides: Data = {}): Data =>
  anItem(uid, other, { title: SECRET, body: `<p>${SECRET}</p>`, ...overrides });

const address = (uid: ContentUid, rest = ''): string =>
  `/content-manager/collection-types/${uid}${rest}`;

const unitOf = async (strapi: Core.Strapi, documentId: string): Promise<string | undefined> => {
  const item = await strapi.db
    .query(NEWS)
    .findOne({ where: { documentId }, populate: { unit: { select: ['documentId'] } } });
  return item?.unit?.documentId;
};

const ownNews = async (overrides: Data = {}): Promise<string> =>
  createItem({ strapi: lantai.strapi, uid: NEWS, data: aNewsItem(own, overrides) });

const message = ({ body }: Reply<Answer>): string | undefined => body.error?.message;

const OTHER_UNIT = '只能处理本单位的稿件，请把供稿单位改为本人所在单位';
const NO_UNIT = '您的账号还没有归入任何单位，请联系系统管理员在“单位”的“单位人员”中添加';

describe('a new item', () => {
  test.each([
    ['left out', {}],
    ['empty', { unit: null }],
    ['as the panel sends it untouched', { unit: { connect: [], disconnect: [] } }],
  ])('gets its writer’s unit when the unit is %s', async (_, unit) => {
    const { unit: _left, ...data } = aNewsItem(own);
    const { status, body } = await contributor.post<Answer>(address(NEWS), { ...data, ...unit });
    expect(status).toBe(201);
    expect(await unitOf(lantai.strapi, body.data?.documentId ?? '')).toBe(own.unit);
  });

  test('keeps the own unit that was named', async () => {
    const unit = { connect: [{ documentId: own.unit }], disconnect: [] };
    const { body } = await contributor.post<Answer>(address(NEWS), { ...aNewsItem(own), unit });
    expect(await unitOf(lantai.strapi, body.data?.documentId ?? '')).toBe(own.unit);
  });

  test('for another unit is refused with a sentence and not saved', async () => {
    const before = await countRows(lantai.strapi, NEWS);
    const reply = await contributor.post<Answer>(address(NEWS), aNewsItem(other));
    expect([reply.status, message(reply)]).toEqual([403, OTHER_UNIT]);
    expect(await countRows(lantai.strapi, NEWS)).toBe(before);
  });

  test('of a person in no unit is refused with what to do about it', async () => {
    const { unit: _left, ...data } = aNewsItem(own);
    const reply = await homeless.post<Answer>(address(NEWS), data);
    expect([reply.status, message(reply)]).toEqual([403, NO_UNIT]);
  });

  test('of an editor in no unit may stay without one until it is published', async () => {
    const { unit: _left, ...data } = aNewsItem(own);
    expect((await editor.post(address(NEWS), data)).status).toBe(201);
  });

  test('is refused in English for somebody who chose English', async () => {
    const { strapi } = lantai;
    const person = await createPerson({ strapi, roleCode: 'contributor', unit: own.unit });
    await strapi.db
      .query('admin::user')
      .update({ where: { id: person.id }, data: { preferedLanguage: 'en' } });
    const reply = await (await client(person)).post<Answer>(address(NEWS), aNewsItem(other));
    expect(message(reply)).toBe(
      'You may only work on items of your own unit. Set the unit to yours',
    );
  });
});

describe('an item of the own unit', () => {
  test('may be edited by a colleague', async () => {
    const documentId = await ownNews();
    expect((await colleague.put(address(NEWS, `/${documentId}`), { title: '改' })).status).toBe(
      200,
    );
  });

  test.each([
    ['a documentId', () => other.unit],
    ['a list', () => [other.unit]],
    ['connect', () => ({ connect: [{ documentId: other.unit }], disconnect: [] })],
    [
      'connect and disconnect',
      () => ({ connect: [{ documentId: other.unit }], disconnect: [{ documentId: own.unit }] }),
    ],
    ['set', () => ({ set: [{ documentId: other.unit }] })],
  ])('cannot be handed to another unit by %s', async (_, unit) => {
    const documentId = await ownNews();
    const reply = await contributor.put<Answer>(address(NEWS, `/${documentId}`), {
      title: '交出',
      unit: unit(),
    });
    expect([reply.status, message(reply)]).toEqual([403, OTHER_UNIT]);
    expect(await unitOf(lantai.strapi, documentId)).toBe(own.unit);
    expect(await storedItem({ strapi: lantai.strapi, uid: NEWS, documentId })).not.toMatchObject({
      title: '交出',
    });
  });

  test.each([
    ['null', () => null],
    ['an empty list', () => []],
    ['disconnect', () => ({ connect: [], disconnect: [{ documentId: own.unit }] })],
    ['an empty set', () => ({ set: [] })],
  ])('cannot be taken out of its unit by %s', async (_, unit) => {
    const documentId = await ownNews();
    const reply = await contributor.put(address(NEWS, `/${documentId}`), { unit: unit() });
    expect(reply.status).toBe(403);
    expect(await unitOf(lantai.strapi, documentId)).toBe(own.unit);
  });

  test('may be handed to another unit by an editor', async () => {
    const documentId = await ownNews();
    await editor.put(address(NEWS, `/${documentId}`), { unit: other.unit });
    expect(await unitOf(lantai.strapi, documentId)).toBe(other.unit);
  });
});

test('a person of two units works for both', async () => {
  const { strapi } = lantai;
  const person = await createPerson({ strapi, roleCode: 'contributor', unit: own.unit });
  const second = await createUnit(strapi, '水科');
  await strapi.documents(UNIT).update({
    documentId: second,
    data: { members: { connect: [{ id: person.id }] } },
  } as Parameters<ReturnType<typeof strapi.documents<typeof UNIT>>['update']>[0]);
  const api = await client(person);
  for (const unit of [own.unit, second]) {
    expect((await api.post(address(NEWS), aNewsItem({ ...own, unit }))).status).toBe(201);
  }
});

test('a person who left a unit works for it no longer', async () => {
  const { strapi } = lantai;
  const unit = await createUnit(strapi, '旧科室');
  const person = await createPerson({ strapi, roleCode: 'contributor', unit });
  const documentId = await createItem({ strapi, uid: NEWS, data: aNewsItem({ ...own, unit }) });
  const api = await client(person);
  expect((await api.get(address(NEWS, `/${documentId}`))).status).toBe(200);
  await strapi.db.query(UNIT).update({ where: { documentId: unit }, data: { members: [] } });
  expect((await api.get(address(NEWS, `/${documentId}`))).status).toBe(403);
});

describe('a contributor does not see another unit’s items', () => {
  const asked = async (path: string): Promise<Reply<Answer>> => contributor.get<Answer>(path);

  test.each([
    ['the list', address(NEWS)],
    ['a search', address(NEWS, `?_q=${encodeURIComponent(SECRET)}`)],
    ['a filter', address(NEWS, `?filters[title][$contains]=${encodeURIComponent(SECRET)}`)],
    [
      'a filter with alternatives',
      address(NEWS, '?filters[$or][0][id][$gt]=0&filters[$or][1][id][$lt]=0'),
    ],
    ['a negated filter', address(NEWS, '?filters[$not][id][$eq]=0')],
    [
      'a filter by unit',
      address(NEWS, `?filters[unit][name][$eq]=${encodeURIComponent('大气科')}`),
    ],
    ['a filter for drafts', address(NEWS, '?status=draft')],
    ['a filter by status', address(NEWS, '?publicationFilter=never-published')],
    ['the list of documents', address(DOCUMENT, '?populate=*')],
    ['recently edited', '/content-manager/homepage/recent-documents?action=update'],
    ['recently published', '/content-manager/homepage/recent-documents?action=publish'],
    ['the choice of a document', `/content-manager/relations/${INTERPRETATION}/policyDocuments`],
    [
      'the search for a document',
      `/content-manager/relations/${INTERPRETATION}/policyDocuments?_q=${encodeURIComponent(SECRET)}`,
    ],
    [
      'the choice of a replacement',
      `/content-manager/relations/${DOCUMENT}/replacedBy?pageSize=100`,
    ],
  ])('in %s', async (_, path) => {
    const { status, text } = await asked(path);
    expect(status).toBe(200);
    expect(text).not.toContain(SECRET);
  });

  test.each([
    ['the item', () => address(NEWS, `/${foreignNews}`)],
    ['the count of its links', () => address(NEWS, `/${foreignNews}/actions/countDraftRelations`)],
    ['its relations', () => `/content-manager/relations/${NEWS}/${foreignNews}/specialColumns`],
  ])('by asking for %s', async (_, path) => {
    expect((await asked(path())).status).toBe(403);
  });

  test('by checking it before a bulk publication', async () => {
    const { text } = await contributor.post(address(NEWS, '/actions/bulkFindForValidation'), {
      documentIds: [foreignNews],
    });
    expect(text).not.toContain(SECRET);
  });

  test.each(['clone', 'auto-clone'])('by a copy for the own unit: %s', async (route) => {
    const reply = await contributor.post<Answer>(address(NEWS, `/${route}/${foreignNews}`), {
      title: '副本',
      unit: own.unit,
    });
    expect([reply.status, message(reply)]).toEqual([403, OTHER_UNIT]);
  });

  test('in the numbers of the home page', async () => {
    const { strapi } = lantai;
    const unit = await createUnit(strapi, '新科室');
    const person = await createPerson({ strapi, roleCode: 'contributor', unit });
    const place = { unit, column: own.column };
    await createItem({ strapi, uid: NEWS, data: aNewsItem(place) });
    await createItem({ strapi, uid: NEWS, data: aNewsItem(place), published: true });
    const { body } = await (
      await client(person)
    ).get<{ data: { draft: number; published: number } }>(
      '/content-manager/homepage/count-documents',
    );
    const readByAll = (await countRows(strapi, UNIT)) + (await countRows(strapi, COLUMN));
    expect(body.data).toEqual({ draft: 1, published: 1 + readByAll, modified: 0 });
  });
});

describe('an own item that an editor linked to another unit’s document', () => {
  let documentId: string;
  let interpretation: string;

  beforeAll(async () => {
    const { strapi } = lantai;
    const data = anItem(DOCUMENT, own, { effectiveness: '废止', replacedBy: foreignDocument });
    documentId = await createItem({ strapi, uid: DOCUMENT, data });
    interpretation = await createItem({
      strapi,
      uid: INTERPRETATION,
      data: aSecret(INTERPRETATION, { policyDocuments: [documentId] }),
    });
  });

  test.each([
    ['the list', () => address(DOCUMENT)],
    ['the list with everything', () => address(DOCUMENT, '?populate=*')],
    ['the item', () => address(DOCUMENT, `/${documentId}`)],
    [
      'the item with its replacement',
      () => address(DOCUMENT, `/${documentId}?populate[replacedBy]=true`),
    ],
    [
      'the item with its interpretations',
      () => address(DOCUMENT, `/${documentId}?populate[interpretations][populate]=*`),
    ],
    ['its replacement', () => `/content-manager/relations/${DOCUMENT}/${documentId}/replacedBy`],
    [
      'its interpretations',
      () => `/content-manager/relations/${DOCUMENT}/${documentId}/interpretations`,
    ],
  ])('does not show the contributor that document in %s', async (_, path) => {
    const { status, text } = await contributor.get(path());
    expect(status).toBe(200);
    expect(text).not.toContain(SECRET);
  });

  test('shows the contributor that there is one', async () => {
    const { body } = await contributor.get<Answer>(
      address(DOCUMENT, `/${documentId}?populate[replacedBy]=true`),
    );
    expect(body.data?.replacedBy).toMatchObject({ documentId: foreignDocument });
    expect(body.data?.replacedBy).not.toHaveProperty('title');
  });

  test('shows it to the editor', async () => {
    const { text } = await editor.get(
      address(DOCUMENT, `/${documentId}?populate[replacedBy]=true`),
    );
    expect(text).toContain(SECRET);
  });

  test('keeps the link when the contributor saves', async () => {
    const reply = await contributor.put(address(DOCUMENT, `/${documentId}`), {
      title: '改名',
      replacedBy: { connect: [], disconnect: [] },
    });
    expect(reply.status).toBe(200);
    expect(reply.text).not.toContain(SECRET);
    const { strapi } = lantai;
    const saved = await strapi.db
      .query(DOCUMENT)
      .findOne({ where: { documentId }, populate: ['replacedBy', 'interpretations'] });
    expect(saved.replacedBy.documentId).toBe(foreignDocument);
    expect(saved.interpretations.map((item: Data) => item.documentId)).toEqual([interpretation]);
  });
});

test.each([
  ['documentId', () => foreignDocument],
  ['connect', () => ({ connect: [{ documentId: foreignDocument }] })],
])('a contributor cannot link an own item to another unit’s document by %s', async (_, link) => {
  const { strapi } = lantai;
  const data = anItem(DOCUMENT, own, { effectiveness: '废止' });
  const documentId = await createItem({ strapi, uid: DOCUMENT, data });
  const reply = await contributor.put<Answer>(address(DOCUMENT, `/${documentId}`), {
    replacedBy: link(),
  });
  expect([reply.status, message(reply)]).toEqual([
    403,
    '关联的稿件中有不属于本单位的，请去掉后再保存',
  ]);
  expect(reply.text).not.toContain(SECRET);
});

test('a contributor may link an own item to another of the own unit', async () => {
  const { strapi } = lantai;
  const target = await createItem({ strapi, uid: DOCUMENT, data: anItem(DOCUMENT, own) });
  const data = anItem(INTERPRETATION, own, { policyDocuments: [target] });
  expect((await contributor.post(address(INTERPRETATION), data)).status).toBe(201);
});

describe('who belongs to a unit', () => {
  test.each([
    ['the list of units', address(UNIT, '?populate=*')],
    ['the members', address(UNIT, '?populate[members]=true')],
    ['an item’s unit', address(NEWS, '?populate[unit][populate][members]=true')],
  ])('is not shown to a contributor in %s', async (_, path) => {
    const { status, text } = await contributor.get(path);
    expect(status).toBe(200);
    expect(text).not.toContain('"members"');
  });

  test('is not told by a filter', async () => {
    const everybody = (await contributor.get<Answer>(address(UNIT))).body.results;
    const filtered = await contributor.get<Answer>(
      address(UNIT, '?filters[members][email][$contains]=nobody'),
    );
    expect(filtered.body.results?.length).toBe(everybody?.length);
  });
});

describe('the media library', () => {
  let file: number;

  const upload = async (who: HttpClient): Promise<number> =>
    uploadPicture({ who, name: 'jimi.png' });

  beforeAll(async () => {
    file = await upload(stranger);
  });

  test.each([
    ['the list', '/upload/files'],
    ['a search', '/upload/files?_q=jimi'],
    ['the list with its items', '/upload/folders?pagination[pageSize]=-1'],
  ])('does not show a contributor another unit’s file in %s', async (_, path) => {
    const { status, text } = await contributor.get(path);
    expect(status).toBe(200);
    expect(text).not.toContain('jimi.png');
  });

  test('does not give a contributor another unit’s file', async () => {
    expect((await contributor.get(`/upload/files/${file}`)).status).toBe(403);
  });

  test('gives a contributor a colleague’s file', async () => {
    const colleagues = await upload(colleague);
    expect((await contributor.get(`/upload/files/${colleagues}`)).status).toBe(200);
  });

  test.each([
    '/upload/files?populate=*',
    '/upload/files?populate[related]=true',
    '/upload/folders?populate[files]=true',
    '/upload/folders?populate[files][populate]=related',
  ])('does not lead a contributor on to the items a file stands in: %s', async (path) => {
    expect((await contributor.get(path)).status).toBe(403);
  });

  test.each([
    [
      'changing it',
      () => contributor.put(`/upload/files/${file}`, { fileInfo: { name: 'x.png' } }),
    ],
    [
      'changing it in bulk',
      () =>
        contributor.post('/upload/actions/bulk-update', {
          updates: [{ id: file, fileInfo: { name: 'x.png' } }],
        }),
    ],
    ['deleting it', () => contributor.delete(`/upload/files/${file}`)],
    [
      'deleting it in bulk',
      () => contributor.post('/upload/actions/bulk-delete', { fileIds: [file] }),
    ],
    [
      'moving it in bulk',
      () =>
        contributor.post('/upload/actions/bulk-move', {
          fileIds: [file],
          destinationFolderId: null,
        }),
    ],
  ])('keeps a contributor from %s, if it is another unit’s', async (_, attempt) => {
    expect((await attempt()).status).toBe(403);
    const stored = await lantai.strapi.db
      .query('plugin::upload.file')
      .findOne({ where: { id: file } });
    expect(stored).toMatchObject({ name: 'jimi.png', folderPath: '/' });
  });

  test('keeps a contributor from deleting a folder with another unit’s file in it', async () => {
    const { body } = await stranger.post<{ data: { id: number } }>('/upload/folders', {
      name: '大气',
      parent: null,
    });
    const inside = await stranger.post<{ data: { id: number } }>('/upload/folders', {
      name: '照片',
      parent: body.data.id,
    });
    const moved = await stranger.post('/upload/actions/bulk-move', {
      fileIds: [await upload(stranger)],
      destinationFolderId: inside.body.data.id,
    });
    expect(moved.status).toBe(200);
    const reply = await contributor.post<Answer>('/upload/actions/bulk-delete', {
      folderIds: [body.data.id],
    });
    expect([reply.status, message(reply)]).toEqual([403, '只能移动或删除本单位人员上传的文件']);
  });

  test('lets a contributor delete a colleague’s file in bulk', async () => {
    const reply = await contributor.post('/upload/actions/bulk-delete', {
      fileIds: [await upload(colleague)],
    });
    expect(reply.status).toBe(200);
  });

  test('lets an editor change everybody’s files', async () => {
    const reply = await editor.post('/upload/actions/bulk-delete', {
      fileIds: [await upload(stranger)],
    });
    expect(reply.status).toBe(200);
  });
});

test('nobody sends a letter in the bureau’s name from an account of the panel', async () => {
  const letter = { to: 'a@example.com', subject: '标题', text: '正文' };
  expect([404, 405]).toContain((await contributor.post('/email', letter)).status);
});
