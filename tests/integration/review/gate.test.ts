import { createApiToken } from '../../support/api-tokens';
import { NEWS, openNewsroom, type Newsroom } from './newsroom';

const LIST = `/content-manager/collection-types/${NEWS}`;

let newsroom: Newsroom;
let draft: string;
let published: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  draft = await newsroom.write('没有签署的草稿');
  published = await newsroom.write('已经签署公开');
  await newsroom.publish(published);
});

afterAll(() => newsroom?.lantai.stop());

afterEach(async () => {
  expect(await newsroom.publicTitles()).toEqual(['已经签署公开']);
});

const documents = () => newsroom.lantai.strapi.documents(NEWS);
const rows = () => newsroom.lantai.strapi.db.query(NEWS);

describe('unsigned content does not become public', () => {
  it.each([
    ['documents().publish', () => documents().publish({ documentId: draft })],
    ['publish of all locales', () => documents().publish({ documentId: draft, locale: '*' })],
    [
      'documents().create with status published',
      () => documents().create({ data: { title: '直接公开' } as never, status: 'published' }),
    ],
    [
      'documents().update with status published',
      () => documents().update({ documentId: draft, data: { title: '改' }, status: 'published' }),
    ],
    ['db.query create', () => rows().create({ data: { title: '行', publishedAt: new Date() } })],
    ['db.query create without a date', () => rows().create({ data: { title: '行' } })],
    [
      'db.query createMany',
      () => rows().createMany({ data: [{ title: '行', publishedAt: new Date() }] }),
    ],
    [
      'db.query update',
      () => rows().update({ where: { documentId: draft }, data: { publishedAt: new Date() } }),
    ],
    [
      'db.query updateMany',
      () => rows().updateMany({ where: { documentId: draft }, data: { publishedAt: new Date() } }),
    ],
  ])('by %s', async (_path, attempt) => {
    await expect(attempt()).rejects.toThrow('内容须经审核签署后才能公开');
  });

  it.each([
    ['the publish button', () => `${LIST}/${draft}/actions/publish`, () => ({})],
    ['create and publish', () => `${LIST}/actions/publish`, () => ({ title: '一步公开' })],
    ['bulk publish', () => `${LIST}/actions/bulkPublish`, () => ({ documentIds: [draft] })],
  ])('by %s of the panel', async (_path, address, body) => {
    const reply = await newsroom.approver.post(address(), body());

    expect(reply.status).toBe(403);
  });

  it('by REST: what another site writes is a draft', async () => {
    const { strapi, api } = newsroom.lantai;
    const site = api.withToken(await createApiToken({ strapi, type: 'full-access' }));

    const created = await site.post<{ data: { publishedAt: string | null } }>('/api/news', {
      data: { title: '接口写入' },
    });
    const changed = await site.put<{ data: { publishedAt: string | null } }>(
      `/api/news/${published}`,
      {
        data: { title: '接口改写' },
      },
    );

    expect(created.status).toBe(201);
    expect(created.body.data.publishedAt).toBeNull();
    expect(changed.body.data.publishedAt).toBeNull();
  });
});

describe('public content does not go away or change unsigned', () => {
  it.each([
    ['documents().unpublish', () => documents().unpublish({ documentId: published })],
    ['documents().delete', () => documents().delete({ documentId: published })],
    ['db.query deleteMany', () => rows().deleteMany({ where: { documentId: published } })],
    [
      'db.query updateMany',
      () => rows().updateMany({ where: { documentId: published }, data: { title: '篡改' } }),
    ],
  ])('by %s', async (_path, attempt) => {
    await expect(attempt()).rejects.toThrow('已公开的内容须经审核签署后才能撤下、修改或删除');
  });

  it('by the unpublish button of the panel', async () => {
    const reply = await newsroom.administrator.post(`${LIST}/${published}/actions/unpublish`, {});

    expect(reply.status).toBe(403);
    expect(reply.text).toContain('请提交撤稿');
  });
});

describe('what cannot be stopped is found', () => {
  it('reports a row that raw SQL made public, and one that it changed', async () => {
    const { strapi } = newsroom.lantai;
    const table = strapi.db.connection('news_items');
    await table
      .clone()
      .where({ document_id: published })
      .whereNotNull('published_at')
      .update({ title: '直接改库' });

    const findings = await strapi.plugin('review').service('ledger').drift();

    await table
      .clone()
      .where({ document_id: published })
      .whereNotNull('published_at')
      .update({ title: '已经签署公开' });
    expect(findings).toEqual([
      expect.objectContaining({ code: 'altered', at: `${NEWS}|${published}|` }),
    ]);
  });
});

describe('decisions are a person’s own', () => {
  it('refuses a content API token on the review’s routes', async () => {
    const { strapi, api } = newsroom.lantai;
    const site = api.withToken(await createApiToken({ strapi, type: 'full-access' }));

    const reply = await site.post('/review/cases', {
      uid: NEWS,
      documentId: draft,
      kind: 'publish',
    });

    expect(reply.status).toBe(401);
  });
});
