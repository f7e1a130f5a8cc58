import { createApiToken } from '../support/api-tokens';
import {
  aNewsItem,
  anItem,
  COLUMN,
  createItem,
  createPlace,
  DOCUMENT,
  NEWS,
  NOTICE,
  SPECIAL_COLUMN,
  storedItem,
  UNIT,
  updateItem,
  type ContentUid,
  type Data,
  type Place,
} from '../support/content';
import type { HttpClient } from '../support/http-client';
import { address } from '../support/panel';
import { createPerson } from '../support/people';
import { publishThroughReview, withdrawThroughReview } from '../support/review';
import { startLantai, type Lantai } from '../support/strapi-instance';

type Saved = { data: Data & { documentId: string } };

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

const slugOf = async (documentId: string, uid: ContentUid = NEWS): Promise<unknown> =>
  (await storedItem({ strapi: lantai.strapi, uid, documentId }))?.slug;

const create = async (data: Data, uid: ContentUid = NEWS): Promise<string> =>
  createItem({ strapi: lantai.strapi, uid, data: anItem(uid, place, data) });

test('a new item gets the pinyin of its title', async () => {
  expect(await slugOf(await create({ title: '《关于公布通知》' }))).toBe(
    'guan-yu-gong-bu-tong-zhi',
  );
});

test.each([
  ['unit', UNIT, '大气环境科', 'da-qi-huan-jing-ke'],
  ['column', COLUMN, '环评审批', 'huan-ping-shen-pi'],
] as const)('a new %s gets the pinyin of its name', async (_, uid, name, slug) => {
  const kind = uid === UNIT ? '局机关科室' : '信息公开';
  const documentId = await createItem({ strapi: lantai.strapi, uid, data: { name, kind } });
  const row = await lantai.strapi.db.query(uid).findOne({ where: { documentId } });
  expect(row.slug).toBe(slug);
});

test('titles that are the same get different slugs', async () => {
  const title = '放假通知';
  const slugs = [];
  for (let time = 0; time < 3; time += 1) slugs.push(await slugOf(await create({ title })));
  expect(slugs).toEqual(['fang-jia-tong-zhi', 'fang-jia-tong-zhi-2', 'fang-jia-tong-zhi-3']);
});

test('titles that only sound the same get different slugs', async () => {
  expect(await slugOf(await create({ title: '公式' }))).toBe('gong-shi');
  expect(await slugOf(await create({ title: '公示' }))).toBe('gong-shi-2');
});

test('a slug that begins like another is not taken for it', async () => {
  await create({ title: '水质月报' });
  expect(await slugOf(await create({ title: '水质' }))).toBe('shui-zhi');
});

test('items of different types may share a slug', async () => {
  const title = '共用标题';
  await create({ title });
  expect(await slugOf(await create({ title }, NOTICE), NOTICE)).toBe('gong-yong-biao-ti');
});

test('a title without a letter or digit still gives a slug', async () => {
  expect(await slugOf(await create({ title: '？！' }))).toMatch(/^item(-\d+)?$/);
});

describe('twenty items of one title made at the same time get twenty slugs', () => {
  const distinct = async (title: string): Promise<Set<unknown>> => {
    const rows: Data[] = await lantai.strapi.db.query(NEWS).findMany({ where: { title } });
    expect(rows).toHaveLength(20);
    return new Set(rows.map(({ slug }) => slug));
  };
  const twenty = Array.from({ length: 20 });

  test('by the program', async () => {
    await Promise.all(twenty.map(() => create({ title: '同时程序' })));
    expect((await distinct('同时程序')).size).toBe(20);
  });

  test('in the panel', async () => {
    const data = anItem(NEWS, place, { title: '同时面板' });
    const replies = await Promise.all(twenty.map(() => editor.post(address(NEWS), data)));
    expect(replies.map(({ status }) => status)).toEqual(twenty.map(() => 201));
    expect((await distinct('同时面板')).size).toBe(20);
  });

  test('over the content API', async () => {
    const data = anItem(NEWS, place, { title: '同时接口' });
    const replies = await Promise.all(twenty.map(() => site.post('/api/news', { data })));
    expect(replies.map(({ status }) => status)).toEqual(twenty.map(() => 201));
    expect((await distinct('同时接口')).size).toBe(20);
  });
});

describe('a slug stays when', () => {
  let documentId: string;
  let before: unknown;

  beforeEach(async () => {
    documentId = await create({});
    before = await slugOf(documentId);
  });

  test('the title changes', async () => {
    await editor.put(address(NEWS, `/${documentId}`), { title: '全新标题' });
    expect(await slugOf(documentId)).toBe(before);
  });

  test.each([['别的'], ['bie-de'], [''], [null]])('it is sent as %j in the panel', async (slug) => {
    const { status } = await editor.put(address(NEWS, `/${documentId}`), { slug });
    expect(status).toBe(200);
    expect(await slugOf(documentId)).toBe(before);
  });

  test('it is sent over the content API', async () => {
    await site.put(`/api/news/${documentId}`, { data: { slug: 'bie-de' } });
    expect(await slugOf(documentId)).toBe(before);
  });

  test('the item is published, withdrawn and published again', async () => {
    const item = { strapi: lantai.strapi, uid: NEWS, documentId };
    for (const act of [publishThroughReview, withdrawThroughReview, publishThroughReview]) {
      await act(item);
      expect(await slugOf(documentId)).toBe(before);
    }
    const published = await storedItem(
      { strapi: lantai.strapi, uid: NEWS, documentId },
      'published',
    );
    expect(published?.slug).toBe(before);
  });

  test('changes are discarded', async () => {
    const { strapi } = lantai;
    await publishThroughReview({ strapi, uid: NEWS, documentId });
    await updateItem({ strapi, uid: NEWS, documentId, data: { title: '改动' } });
    const reply = await editor.post(address(NEWS, `/${documentId}/actions/discard`), {});
    expect(reply.status).toBe(200);
    expect(await slugOf(documentId)).toBe(before);
  });
});

describe('a slug that is sent with a new item', () => {
  test.each([
    ['is kept when it is one', 'nian-du-bao-gao-2025', 'nian-du-bao-gao-2025'],
    ['is made one when it is none', '年度 总结/2025', 'nian-du-zong-jie-2025'],
    ['is not kept as an address that leads elsewhere', '../../etc', 'etc'],
  ])('%s', async (_, sent, slug) => {
    expect(await slugOf(await create({ slug: sent }))).toBe(slug);
  });

  test('is numbered when it is taken', async () => {
    await create({ slug: 'zhan-yong' });
    expect(await slugOf(await create({ slug: 'zhan-yong' }))).toBe('zhan-yong-2');
  });
});

describe('a copy', () => {
  const copy = async (uid: ContentUid, documentId: string, data: Data): Promise<string> => {
    const { body } = await editor.post<Saved>(address(uid, `/clone/${documentId}`), data);
    return body.data.documentId;
  };

  test('gets a slug of its own', async () => {
    const documentId = await create({ title: '母本' });
    expect(await slugOf(await copy(NEWS, documentId, { title: '母本' }))).toBe('mu-ben-2');
  });

  test('gets a slug of its own even if the form sends the old one along', async () => {
    const documentId = await create({ title: '原件' });
    const data = { ...aNewsItem(place), title: '复制件', slug: 'yuan-jian' };
    expect(await slugOf(await copy(NEWS, documentId, data))).toBe('fu-zhi-jian');
  });

  test.each([
    ['left out', {}],
    ['sent along', { indexNumber: 'BH-2026-0001' }],
  ])('has no index number, which was %s', async (_, data) => {
    const strapi = lantai.strapi;
    const source = await create({ indexNumber: 'BH-2026-0001' }, DOCUMENT);
    const documentId = await copy(DOCUMENT, source, { title: '副本', ...data });
    expect(await storedItem({ strapi, uid: DOCUMENT, documentId })).toMatchObject({
      title: '副本',
      indexNumber: null,
    });
    await strapi.documents(DOCUMENT).delete({ documentId: source });
  });

  test('of a special column has a slug of its own', async () => {
    const documentId = await create({ title: '主题教育' }, SPECIAL_COLUMN);
    const copied = await copy(SPECIAL_COLUMN, documentId, { title: '主题教育' });
    expect(await slugOf(copied, SPECIAL_COLUMN)).toBe('zhu-ti-jiao-yu-2');
  });
});
