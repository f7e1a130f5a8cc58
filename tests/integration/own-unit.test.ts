import type { Core } from '@strapi/strapi';
import {
  aNewsItem,
  countRows,
  createItem,
  createUnit,
  NEWS,
  storedItem,
  UNIT,
  type Data,
} from '../support/content';
import { address, message, type Answer } from '../support/panel';
import { createPerson } from '../support/people';
import { openTwoUnits, type TwoUnits } from '../support/two-units';

let lantai: TwoUnits['lantai'];
let own: TwoUnits['own'];
let other: TwoUnits['other'];
let contributor: TwoUnits['contributor'];
let colleague: TwoUnits['colleague'];
let homeless: TwoUnits['homeless'];
let editor: TwoUnits['editor'];
let client: TwoUnits['client'];

beforeAll(async () => {
  ({ lantai, own, other, contributor, colleague, homeless, editor, client } = await openTwoUnits());
});
afterAll(() => lantai.stop());

const unitOf = async (strapi: Core.Strapi, documentId: string): Promise<string | undefined> => {
  const item = await strapi.db
    .query(NEWS)
    .findOne({ where: { documentId }, populate: { unit: { select: ['documentId'] } } });
  return item?.unit?.documentId;
};

const ownNews = async (overrides: Data = {}): Promise<string> =>
  createItem({ strapi: lantai.strapi, uid: NEWS, data: aNewsItem(own, overrides) });

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
