import { createApiToken } from '../support/api-tokens';
import {
  aNewsItem,
  createItem,
  createPlace,
  NEWS,
  SPECIAL_COLUMN,
  type Data,
  type Place,
} from '../support/content';
import type { HttpClient } from '../support/http-client';
import { address } from '../support/panel';
import { createPerson } from '../support/people';
import { startLantai, type Lantai } from '../support/strapi-instance';

const DIRTY =
  '<p onclick="steal()">正文</p><script>steal()</script><img src=x onerror="steal()"><a href="javascript:steal()">链接</a>';
const CLEAN = '<p>正文</p>链接';

type Saved = { data: { documentId: string } };
type Refusal = { error: { message: string; details: { errors?: { path: string[] }[] } } };

let lantai: Lantai;
let place: Place;
let editor: HttpClient;
let site: HttpClient;

beforeAll(async () => {
  lantai = await startLantai();
  const { strapi, api } = lantai;
  place = await createPlace(strapi);
  editor = await lantai.admin((await createPerson({ strapi, roleCode: 'editor' })).email);
  site = api.withToken(await createApiToken({ strapi, type: 'full-access' }));
});
afterAll(() => lantai.stop());

const aDraft = async (): Promise<string> =>
  createItem({ strapi: lantai.strapi, uid: NEWS, data: aNewsItem(place) });

const aDirtyItem = (): Data => aNewsItem(place, { body: DIRTY });

const news = () => lantai.strapi.db.query(NEWS);

type Path = () => Promise<{ documentId: string } | { id: number }>;

const saved = async (sent: Promise<{ body: Saved }>): Promise<{ documentId: string }> => {
  const { documentId } = (await sent).body.data;
  return { documentId };
};

const PATHS: Record<string, Path> = {
  'a new item in the panel': () => saved(editor.post<Saved>(address(NEWS), aDirtyItem())),

  'an edit in the panel': async () => {
    const documentId = await aDraft();
    return saved(editor.put<Saved>(address(NEWS, `/${documentId}`), { body: DIRTY }));
  },

  'a copy in the panel': async () => {
    const documentId = await aDraft();
    return saved(editor.post<Saved>(address(NEWS, `/clone/${documentId}`), aDirtyItem()));
  },

  'a new item over the content API': () =>
    saved(site.post<Saved>('/api/news', { data: aDirtyItem() })),

  'an edit over the content API': async () => {
    const documentId = await aDraft();
    return saved(site.put<Saved>(`/api/news/${documentId}`, { data: { body: DIRTY } }));
  },

  'documents().create': async () => ({
    documentId: await createItem({ strapi: lantai.strapi, uid: NEWS, data: aDirtyItem() }),
  }),

  'documents().update': async () => {
    const documentId = await aDraft();
    await lantai.strapi.documents(NEWS).update({ documentId, data: { body: DIRTY } });
    return { documentId };
  },

  'db.query().create': async () => ({
    id: (await news().create({ data: { title: '直接', body: DIRTY, publishedAt: null } })).id,
  }),

  'db.query().update': async () => {
    const { id } = await news().create({ data: { title: '直接改', publishedAt: null } });
    await news().update({ where: { id }, data: { body: DIRTY } });
    return { id };
  },

  'db.query().createMany': async () => {
    const { ids } = await news().createMany({
      data: [{ title: '批量', body: DIRTY, publishedAt: null }],
    });
    return { id: Number(ids[0]) };
  },

  'db.query().updateMany': async () => {
    const { id } = await news().create({ data: { title: '批量改', publishedAt: null } });
    await news().updateMany({ where: { id }, data: { body: DIRTY } });
    return { id };
  },
};

test.each(Object.keys(PATHS))(
  'what could run in a reader’s browser is taken out of %s',
  async (path) => {
    const where = await PATHS[path]?.();
    const rows: Data[] = await news().findMany({ where });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ body }) => body)).toEqual(rows.map(() => CLEAN));
  },
);

test('it is taken out of the introduction of a special column', async () => {
  const data = { title: '专题', unit: place.unit, introduction: DIRTY };
  const documentId = await createItem({ strapi: lantai.strapi, uid: SPECIAL_COLUMN, data });
  const row = await lantai.strapi.db.query(SPECIAL_COLUMN).findOne({ where: { documentId } });
  expect(row.introduction).toBe(CLEAN);
});

test('no row of any type holds it at the end', async () => {
  for (const uid of [NEWS, SPECIAL_COLUMN]) {
    const rows = await lantai.strapi.db.query(uid).findMany();
    expect(JSON.stringify(rows)).not.toMatch(/steal|onerror|onclick|javascript:/);
  }
});

test.each([7, { html: 'x' }, ['x'], true])(
  'a body that is no text is refused: %j',
  async (body) => {
    const reply = await editor.post<Refusal>(address(NEWS), aNewsItem(place, { body }));
    expect(reply.status).toBe(400);
    expect(reply.body.error.message).toMatch(/正文.*文/);
    expect(reply.body.error.details.errors).toMatchObject([{ path: ['body'] }]);
  },
);

test('a body that is too long is refused with its length, at the field', async () => {
  const body = '宝'.repeat(1_000_001);
  const reply = await editor.post<Refusal>(address(NEWS), aNewsItem(place, { body }));
  expect(reply.status).toBe(400);
  expect(reply.body.error.message).toContain('1,000,001');
  expect(reply.body.error.details.errors).toMatchObject([{ path: ['body'] }]);
});

test('a body with NUL in it is stored without it', async () => {
  const data = aNewsItem(place, { body: '<p>甲\u0000乙</p>' });
  const { status, body } = await editor.post<Saved>(address(NEWS), data);
  expect(status).toBe(201);
  expect(await news().findOne({ where: { documentId: body.data.documentId } })).toMatchObject({
    body: '<p>甲乙</p>',
  });
});
