import { strapi as strapiClient, type StrapiClient } from '@strapi/client';
import { createApiToken } from '../support/api-tokens';
import {
  aNewsItem,
  createItem,
  createPlace,
  NEWS,
  storedItem,
  type Place,
} from '../support/content';
import { startLantai, type Lantai } from '../support/strapi-instance';

let lantai: Lantai;
let place: Place;
let client: StrapiClient;
let newest: string;

beforeAll(async () => {
  lantai = await startLantai();
  const { strapi, baseUrl } = lantai;
  place = await createPlace(strapi, '办公室');
  for (const day of ['01', '02', '03']) {
    const data = aNewsItem(place, {
      title: `三月${day}日新闻`,
      publishDate: `2026-03-${day}T01:00:00.000Z`,
    });
    newest = await createItem({ strapi, uid: NEWS, data, published: true });
  }
  await createItem({ strapi, uid: NEWS, data: aNewsItem(place, { title: '草稿' }) });
  client = strapiClient({ baseURL: `${baseUrl}/api` });
});
afterAll(() => lantai.stop());

test('a list is found by Strapi’s own client', async () => {
  const { data, meta } = await client.collection('news').find();
  expect(data).toHaveLength(3);
  expect(meta.pagination).toMatchObject({ page: 1, pageSize: 25, total: 3 });
});

test('a list is filtered, sorted, paged, and comes with what it refers to', async () => {
  const { data, meta } = await client.collection('news').find({
    filters: { title: { $contains: '三月' }, unit: { slug: { $eq: 'ban-gong-shi' } } },
    sort: 'publishDate:desc',
    pagination: { page: 1, pageSize: 2 },
    populate: ['unit', 'column'],
    fields: ['title', 'publishDate'],
  });
  expect(data.map(({ title }) => title)).toEqual(['三月03日新闻', '三月02日新闻']);
  expect(data[0]?.unit).toMatchObject({ name: '办公室' });
  expect(data[0]).not.toHaveProperty('body');
  expect(meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 2, total: 3 });
});

test('an item is found by its documentId', async () => {
  const { data } = await client.collection('news').findOne(newest, { populate: { unit: true } });
  expect(data).toMatchObject({ title: '三月03日新闻', unit: { slug: 'ban-gong-shi' } });
});

test('an item that is not there is an error', async () => {
  await expect(client.collection('news').findOne('unknown')).rejects.toThrow('Not Found');
});

test('drafts are an error', async () => {
  await expect(client.collection('news').find({ status: 'draft' })).rejects.toThrow('Forbidden');
});

test('with a token an item is written as a draft', async () => {
  const { strapi, baseUrl } = lantai;
  const auth = await createApiToken({ strapi, type: 'full-access' });
  const writer = strapiClient({ baseURL: `${baseUrl}/api`, auth });
  const { data } = await writer.collection('news').create(aNewsItem(place, { title: '客户端' }));
  const { documentId } = data;
  await writer.collection('news').update(documentId, { title: '客户端改' });
  expect(await storedItem({ strapi, uid: NEWS, documentId })).toMatchObject({ title: '客户端改' });
  expect(await storedItem({ strapi, uid: NEWS, documentId }, 'published')).toBeNull();
});
