import { createApiToken } from '../support/api-tokens';
import {
  aNewsItem,
  anItem,
  countRows,
  createItem,
  createPlace,
  createUnit,
  DOCUMENT,
  INTERPRETATION,
  NEWS,
  NOTICE,
  SPECIAL_COLUMN,
  storedItem,
  type ContentUid,
  type Data,
  type Place,
} from '../support/content';
import { PNG, uploadPicture } from '../support/files';
import type { HttpClient } from '../support/http-client';
import { createPerson } from '../support/people';
import { startLantai, type Lantai } from '../support/strapi-instance';

type Answer = { data: { documentId: string; title: string } };
type Refusal = { error: { message: string; details: { errors?: { path: string[] }[] } } };

const TYPES: Record<string, ContentUid> = {
  news: NEWS,
  notices: NOTICE,
  'policy-documents': DOCUMENT,
  'policy-interpretations': INTERPRETATION,
  'special-columns': SPECIAL_COLUMN,
};

let lantai: Lantai;
let place: Place;
let full: HttpClient;
let readOnly: HttpClient;

beforeAll(async () => {
  lantai = await startLantai();
  const { strapi, api } = lantai;
  place = await createPlace(strapi);
  full = api.withToken(await createApiToken({ strapi, type: 'full-access' }));
  readOnly = api.withToken(await createApiToken({ strapi, type: 'read-only' }));
});
afterAll(() => lantai.stop());

const stored = (uid: ContentUid, documentId: string, version: 'draft' | 'published' = 'draft') =>
  storedItem({ strapi: lantai.strapi, uid, documentId }, version);

const aPublishedItem = async (uid: ContentUid = NEWS): Promise<string> =>
  createItem({ strapi: lantai.strapi, uid, data: anItem(uid, place), published: true });

describe('writing', () => {
  test.each([
    ['a visitor', () => lantai.api],
    ['a token that only reads', () => readOnly],
  ])('is refused to %s', async (_, caller) => {
    const documentId = await aPublishedItem();
    const before = await countRows(lantai.strapi, NEWS);
    expect((await caller().post('/api/news', { data: aNewsItem(place) })).status).toBe(403);
    expect((await caller().put(`/api/news/${documentId}`, { data: { title: 'x' } })).status).toBe(
      403,
    );
    expect((await caller().delete(`/api/news/${documentId}`)).status).toBe(403);
    expect(await countRows(lantai.strapi, NEWS)).toBe(before);
  });

  test('is open to a custom token that was given the right, and to no other type', async () => {
    const { strapi, api } = lantai;
    const permissions = [`${NEWS}.create`, 'api::unit.unit.find', 'api::column.column.find'];
    const custom = api.withToken(await createApiToken({ strapi, type: 'custom', permissions }));
    expect((await custom.post('/api/news', { data: aNewsItem(place) })).status).toBe(201);
    expect((await custom.post('/api/notices', { data: aNewsItem(place) })).status).toBe(403);
  });

  test.each(['units', 'columns', 'special-column-sections'])('%s is not possible', async (path) => {
    const before = (await lantai.api.get<{ data: { documentId: string }[] }>(`/api/${path}`)).body
      .data;
    expect((await full.post(`/api/${path}`, { data: { name: 'x' } })).status).toBe(405);
    const id = before[0]?.documentId ?? 'any';
    expect((await full.put(`/api/${path}/${id}`, { data: { name: 'x' } })).status).toBe(405);
    expect((await full.delete(`/api/${path}/${id}`)).status).toBe(405);
    const after = (await lantai.api.get<{ data: unknown[] }>(`/api/${path}`)).body.data;
    expect(after).toEqual(before);
  });
});

describe.each(['', '?status=published', '?status=draft'])('POST /api/news%s', (query) => {
  test('makes a draft', async () => {
    const reply = await full.post<Answer>(`/api/news${query}`, { data: aNewsItem(place) });
    expect(reply.status).toBe(201);
    const { documentId } = reply.body.data;
    expect(await stored(NEWS, documentId)).not.toBeNull();
    expect(await stored(NEWS, documentId, 'published')).toBeNull();
    expect((await lantai.api.get(`/api/news/${documentId}`)).status).toBe(404);
  });
});

test.each(Object.entries(TYPES))('POST /api/%s makes a draft', async (path, uid) => {
  const reply = await full.post<Answer>(`/api/${path}`, { data: anItem(uid, place) });
  expect(reply.status).toBe(201);
  expect(await stored(uid, reply.body.data.documentId, 'published')).toBeNull();
});

test.each([
  ['publishedAt in the data', { data: { publishedAt: '2020-01-01T00:00:00.000Z' } }],
  ['a status beside the data', { status: 'published' }],
])('%s does not publish', async (_, { data, ...rest }: { data?: Data; status?: string }) => {
  const before = await publishedCount();
  await full.post('/api/news', { ...rest, data: { ...aNewsItem(place), ...data } });
  expect(await publishedCount()).toBe(before);
});

const publishedCount = async (): Promise<number> =>
  lantai.strapi.db.query(NEWS).count({ where: { publishedAt: { $notNull: true } } });

describe.each(['', '?status=published', '?status=draft'])('PUT /api/news/:id%s', (query) => {
  test('of a published item changes its draft and leaves what the public reads', async () => {
    const documentId = await aPublishedItem();
    const before = (await lantai.api.get(`/api/news/${documentId}`)).text;
    const reply = await full.put(`/api/news/${documentId}${query}`, { data: { title: '改动' } });
    expect(reply.status).toBe(200);
    expect(await stored(NEWS, documentId)).toMatchObject({ title: '改动' });
    expect((await lantai.api.get(`/api/news/${documentId}`)).text).toBe(before);
  });

  test('of a draft leaves it a draft', async () => {
    const data = aNewsItem(place);
    const documentId = await createItem({ strapi: lantai.strapi, uid: NEWS, data });
    await full.put(`/api/news/${documentId}${query}`, { data: { title: '改动' } });
    expect(await stored(NEWS, documentId, 'published')).toBeNull();
  });

  test('of an unknown item makes none', async () => {
    const before = await countRows(lantai.strapi, NEWS);
    const reply = await full.put(`/api/news/unknown${query}`, { data: { title: '改动' } });
    expect(reply.status).toBe(404);
    expect(await countRows(lantai.strapi, NEWS)).toBe(before);
  });
});

describe('DELETE', () => {
  test.each(Object.entries(TYPES).filter(([, uid]) => uid !== INTERPRETATION))(
    'of a published item of %s is refused with a sentence',
    async (path, uid) => {
      const documentId = await aPublishedItem(uid);
      const { status, body } = await full.delete<Refusal>(`/api/${path}/${documentId}`);
      expect(status).toBe(403);
      expect(body.error.message).toContain('须经审核签署后才能撤下');
      expect(await stored(uid, documentId, 'published')).not.toBeNull();
    },
  );

  test.each(['?status=draft', '?status=published', '?locale=*', '?locale=zh'])(
    'of a published item is refused with %s too',
    async (query) => {
      const documentId = await aPublishedItem();
      const { status } = await full.delete(`/api/news/${documentId}${query}`);
      expect([400, 403]).toContain(status);
      expect(await stored(NEWS, documentId)).not.toBeNull();
      expect(await stored(NEWS, documentId, 'published')).not.toBeNull();
    },
  );

  test('of a draft is allowed', async () => {
    const data = aNewsItem(place);
    const documentId = await createItem({ strapi: lantai.strapi, uid: NEWS, data });
    expect((await full.delete(`/api/news/${documentId}`)).status).toBe(204);
    expect(await stored(NEWS, documentId)).toBeNull();
  });
});

describe('what another site writes', () => {
  test('is checked by the same rules, in Chinese and at the field', async () => {
    const data = aNewsItem(place, { title: '', sourceUrl: 'javascript:alert(1)' });
    const { status, body } = await full.post<Refusal>('/api/news', { data });
    expect(status).toBe(400);
    expect(body.error.message).toBe('请填写“标题”');
    expect(body.error.details.errors).toMatchObject([{ path: ['title'] }]);
  });

  test.each(['createdBy', 'updatedBy', 'documentNumberX', 'members', 'id'])(
    'cannot name %s',
    async (key) => {
      const { status } = await full.post('/api/news', { data: aNewsItem(place, { [key]: 1 }) });
      expect(status).toBe(400);
    },
  );

  test('cannot choose whose documentId it takes', async () => {
    const taken = await aPublishedItem();
    await full.post('/api/news', { data: aNewsItem(place, { documentId: taken, title: '冒名' }) });
    expect((await lantai.api.get(`/api/news/${taken}`)).text).not.toContain('冒名');
    expect(await lantai.strapi.db.query(NEWS).count({ where: { documentId: taken } })).toBe(2);
  });

  test('does not reach into the units it names', async () => {
    const unit = await createUnit(lantai.strapi, '固废科');
    const data = aNewsItem(
      { ...place, unit },
      { unit: { connect: [{ documentId: unit, name: '改名' }] } },
    );
    await full.post('/api/news', { data });
    expect((await lantai.api.get(`/api/units/${unit}`)).text).toContain('固废科');
  });

  test('without data is refused', async () => {
    expect((await full.post('/api/news', {})).status).toBe(400);
    expect((await full.post('/api/news', [])).status).toBe(400);
  });
});

describe('a file of another site', () => {
  test('is taken with a token that writes', async () => {
    const id = await uploadPicture({ who: full, name: 'tu.png', path: '/api/upload' });
    const data = aNewsItem(place, { cover: id });
    expect((await full.post('/api/news', { data })).status).toBe(201);
  });

  test('does not take the place of one that is there', async () => {
    const { email } = await createPerson({
      strapi: lantai.strapi,
      roleCode: 'editor',
      unit: place.unit,
    });
    const id = await uploadPicture({ who: await lantai.admin(email), name: 'yuan.png' });
    const form = new FormData();
    form.append('files', new Blob([PNG], { type: 'image/png' }), 'ti.png');
    expect((await full.post(`/api/upload?id=${id}`, form)).status).toBe(403);
    const info = new FormData();
    info.append('fileInfo', JSON.stringify({ name: 'gai.png' }));
    expect((await full.post(`/api/upload?id=${id}`, info)).status).toBe(403);
    const file = await lantai.strapi.db.query('plugin::upload.file').findOne({ where: { id } });
    expect(file).toMatchObject({ name: 'yuan.png' });
  });

  test('is not taken without a token', async () => {
    const form = new FormData();
    form.append('files', new Blob([PNG], { type: 'image/png' }), 'a.png');
    expect((await lantai.api.post('/api/upload', form)).status).toBe(403);
    expect((await readOnly.post('/api/upload', form)).status).toBe(403);
  });
});
