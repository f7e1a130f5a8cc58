import { sanitizeBody } from '../../../src/plugins/rich-text/domain/sanitize-body';
import attacks from '../../fixtures/rich-text/attacks.json';
import {
  aNewsItem,
  createItem,
  createPlace,
  NEWS,
  storedItem,
  type Place,
  type Version,
} from '../../support/content';
import { publishThroughReview } from '../../support/review';
import { startLantai, type Lantai } from '../../support/strapi-instance';

let lantai: Lantai;
let place: Place;

beforeAll(async () => {
  lantai = await startLantai();
  place = await createPlace(lantai.strapi);
});
afterAll(() => lantai.stop());

const anItemWith = (body: string): Promise<string> =>
  createItem({ strapi: lantai.strapi, uid: NEWS, data: aNewsItem(place, { body }) });

const bodyOf = async (documentId: string, version?: Version): Promise<unknown> =>
  (await storedItem({ strapi: lantai.strapi, uid: NEWS, documentId }, version))?.body;

test('the database holds no attack of the corpus', async () => {
  const documentId = await anItemWith('<p>正文</p>');
  for (const { input } of attacks) {
    await lantai.strapi.db.query(NEWS).update({ where: { documentId }, data: { body: input } });
    expect(await bodyOf(documentId)).toBe(sanitizeBody(input));
  }
});

test('a body stays as it was checked when it is published', async () => {
  const body =
    '<h2>一、总体情况</h2><table><tbody><tr><td colspan="2">甲</td></tr></tbody></table>';
  const documentId = await anItemWith(body);
  await publishThroughReview({ strapi: lantai.strapi, uid: NEWS, documentId });
  expect(await bodyOf(documentId, 'published')).toBe(body);
});

test('a body of a million characters is taken', async () => {
  const body = `<p>${'甲'.repeat(1_000_000 - 7)}</p>`;
  expect(await bodyOf(await anItemWith(body))).toBe(body);
});

test('other plugins reach the rules through a service', () => {
  const service = lantai.strapi.plugin('rich-text').service('body');
  expect(service.sanitize('<p onclick="x">甲</p>')).toBe('<p>甲</p>');
  expect(service.text('<h2>通知</h2><p>甲</p>')).toBe('通知\n甲');
  expect(service.check(5)).toEqual([{ code: 'not-text' }]);
});
