import {
  COLUMN,
  createItem,
  createUnit,
  DOCUMENT,
  NEWS,
  SECTION,
  SPECIAL_COLUMN,
  UNIT,
  updateItem,
} from '../support/content';
import { openDesk, type Desk } from '../support/desk';
import { address, problems } from '../support/panel';
import { createPerson } from '../support/people';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.lantai.stop());

describe('replaced documents', () => {
  test('must say that they are no longer in force', async () => {
    const replacedBy = await desk.existing(DOCUMENT);
    expect(problems(await desk.create(DOCUMENT, { replacedBy }))).toEqual([
      'effectiveness: 已填写“被何文件替代”，“有效性”须改为已修改、废止或失效',
    ]);
    expect((await desk.create(DOCUMENT, { replacedBy, effectiveness: '废止' })).status).toBe(201);
  });

  test('cannot come back into force', async () => {
    const replacedBy = await desk.existing(DOCUMENT);
    const documentId = await desk.existing(DOCUMENT, { replacedBy, effectiveness: '废止' });
    expect(problems(await desk.edit(DOCUMENT, documentId, { effectiveness: '有效' }))).toHaveLength(
      1,
    );
  });

  test('cannot be replaced by themselves', async () => {
    const documentId = await desk.existing(DOCUMENT, { effectiveness: '废止' });
    const reply = await desk.edit(DOCUMENT, documentId, { replacedBy: documentId });
    expect(problems(reply)).toEqual(['replacedBy: “被何文件替代”不能是本文件自己，请另选']);
  });

  test('are named in themselves and not in the document that replaces them', async () => {
    const inForce = await desk.existing(DOCUMENT);
    const documentId = await desk.existing(DOCUMENT);
    await desk.edit(DOCUMENT, documentId, { replaces: { connect: [{ documentId: inForce }] } });
    const row = await desk.lantai.strapi.db
      .query(DOCUMENT)
      .findOne({ where: { documentId: inForce }, populate: ['replacedBy'] });
    expect(row.replacedBy).toBeNull();
  });
});

describe('a copy leaves the original what it has', () => {
  test('a document goes on replacing others', async () => {
    const { strapi } = desk.lantai;
    const newer = await desk.existing(DOCUMENT);
    const older = await desk.existing(DOCUMENT, { replacedBy: newer, effectiveness: '废止' });
    const reply = await desk.admin.post(address(DOCUMENT, `/clone/${newer}`), { title: '副本' });
    expect(reply.status).toBe(200);
    const row = await strapi.db
      .query(DOCUMENT)
      .findOne({ where: { documentId: older }, populate: ['replacedBy'] });
    expect(row.replacedBy?.documentId).toBe(newer);
  });

  test('a unit keeps its people and the units below it', async () => {
    const { strapi } = desk.lantai;
    const top = await createUnit(strapi, '市局');
    await createItem({ strapi, uid: UNIT, data: { name: '分局', kind: '县区分局', parent: top } });
    await createPerson({ strapi, roleCode: 'contributor', unit: top });
    const reply = await desk.admin.post(address(UNIT, `/clone/${top}`), { name: '市局副本' });
    expect(reply.status).toBe(200);
    const row = await strapi.db
      .query(UNIT)
      .findOne({ where: { documentId: top }, populate: ['members', 'children'] });
    expect([row.members.length, row.children.length]).toEqual([1, 1]);
  });

  test('a special column keeps its sections', async () => {
    const { strapi } = desk.lantai;
    const specialColumn = await desk.existing(SPECIAL_COLUMN);
    await createItem({ strapi, uid: SECTION, data: { name: '分栏', specialColumn } });
    await desk.admin.post(address(SPECIAL_COLUMN, `/clone/${specialColumn}`), { title: '副本' });
    const row = await strapi.db
      .query(SPECIAL_COLUMN)
      .findOne({ where: { documentId: specialColumn }, populate: ['sections'] });
    expect(row.sections).toHaveLength(1);
  });
});

describe('special columns', () => {
  const aSection = async (specialColumn: string, name = '活动报道'): Promise<string> =>
    createItem({ strapi: desk.lantai.strapi, uid: SECTION, data: { name, specialColumn } });

  test('lend an item only their own sections', async () => {
    const chosen = await desk.existing(SPECIAL_COLUMN);
    const another = await desk.existing(SPECIAL_COLUMN, { title: '另一个专题' });
    const section = await aSection(another);
    const reply = await desk.create(NEWS, {
      specialColumns: [chosen],
      specialColumnSections: [section],
    });
    expect(problems(reply)).toEqual([
      'specialColumnSections: 分栏“活动报道”属于专题“另一个专题”，请先在“所属专题”中选择该专题，或去掉这个分栏',
    ]);
  });

  test('lend an item their sections', async () => {
    const chosen = await desk.existing(SPECIAL_COLUMN);
    const section = await aSection(chosen);
    const data = { specialColumns: [chosen], specialColumnSections: [section] };
    expect((await desk.create(NEWS, data)).status).toBe(201);
  });

  test('are not left while one of their sections is kept', async () => {
    const chosen = await desk.existing(SPECIAL_COLUMN);
    const section = await aSection(chosen);
    const data = { specialColumns: [chosen], specialColumnSections: [section] };
    const documentId = await desk.existing(NEWS, data);
    const reply = await desk.edit(NEWS, documentId, {
      specialColumns: { connect: [], disconnect: [{ documentId: chosen }] },
    });
    expect(problems(reply)).toHaveLength(1);
  });

  test('that are archived take nothing new and keep what they have', async () => {
    const { strapi } = desk.lantai;
    const archived = await desk.existing(SPECIAL_COLUMN, { title: '旧专题' });
    const inside = await desk.existing(NEWS, { specialColumns: [archived] });
    await updateItem({
      strapi,
      uid: SPECIAL_COLUMN,
      documentId: archived,
      data: { state: '归档' },
    });

    expect(problems(await desk.create(NEWS, { specialColumns: [archived] }))).toEqual([
      'specialColumns: 专题“旧专题”已归档，不再收入新稿，请改选其他专题',
    ]);
    const outside = await desk.existing(NEWS);
    expect(problems(await desk.edit(NEWS, outside, { specialColumns: [archived] }))).toHaveLength(
      1,
    );
    expect((await desk.edit(NEWS, inside, { title: '改题' })).status).toBe(200);
    expect(await desk.publish(NEWS, inside)).toEqual([]);
  });
});

describe.each([
  ['units', UNIT, { kind: '局机关科室' }],
  ['columns', COLUMN, { kind: '信息公开' }],
] as const)('the tree of %s', (_, uid, kind) => {
  const node = async (name: string, parent?: string): Promise<string> =>
    createItem({
      strapi: desk.lantai.strapi,
      uid,
      data: { name, ...kind, ...(parent ? { parent } : {}) },
    });

  const parentOf = async (documentId: string): Promise<string | undefined> => {
    const row = await desk.lantai.strapi.db
      .query(uid)
      .findOne({ where: { documentId }, populate: ['parent'] });
    return row?.parent?.documentId;
  };

  test('does not stand above itself', async () => {
    const documentId = await node('自己');
    expect(problems(await desk.edit(uid, documentId, { parent: documentId }))).toEqual([
      expect.stringMatching(/^parent: “上级\S*”不能是自己或自己的下级，请另选$/),
    ]);
    expect(await parentOf(documentId)).toBeUndefined();
  });

  test('does not stand below its own descendant', async () => {
    const top = await node('上');
    const middle = await node('中', top);
    const bottom = await node('下', middle);
    expect(problems(await desk.edit(uid, top, { parent: bottom }))).toHaveLength(1);
    expect(await parentOf(top)).toBeUndefined();
    expect((await desk.edit(uid, bottom, { parent: top })).status).toBe(200);
  });

  test('does not become a ring by its other side', async () => {
    const top = await node('甲');
    const bottom = await node('乙', top);
    const reply = await desk.edit(uid, bottom, { children: { connect: [{ documentId: top }] } });
    expect(reply.status).toBe(400);
    expect(await parentOf(top)).toBeUndefined();
  });

  test('does not become a ring by two edits at the same moment', async () => {
    const [one, other] = [await node('左'), await node('右')];
    const replies = await Promise.all([
      desk.edit(uid, one, { parent: other }),
      desk.edit(uid, other, { parent: one }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400]);
  });
});
