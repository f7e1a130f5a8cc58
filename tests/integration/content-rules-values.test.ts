import {
  aNewsItem,
  DOCUMENT,
  NEWS,
  NOTICE,
  SPECIAL_COLUMN,
  updateItem,
  type ContentUid,
  type Data,
} from '../support/content';
import { daysFromNow } from '../support/days';
import { openDesk, type Desk } from '../support/desk';
import { address, problems } from '../support/panel';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.lantai.stop());

describe('text', () => {
  test.each([
    ['a title', { title: '关于\u0000公布' }, { title: '关于公布' }],
    ['a summary', { summary: '第一行\n\u0000第二行\ufeff' }, { summary: '第一行\n第二行' }],
    ['a body', { body: '<p>甲\u0000乙</p>' }, { body: '<p>甲乙</p>' }],
    ['half a character', { title: '关于\ud800公布' }, { title: '关于公布' }],
  ])('is stored without what cannot be stored: %s', async (_, data, expected) => {
    const { status, body } = await desk.create(NEWS, data);
    expect(status).toBe(201);
    expect(await desk.stored(NEWS, body.data?.documentId ?? '')).toMatchObject(expected);
  });

  test.each<[string, Data]>([
    ['a choice', { origin: '报送\u0000' }],
    ['a date', { publishDate: '2026-01-01\u0000' }],
    ['a relation', { unit: 'abc\u0000' }],
    ['a relation that is connected', { unit: { connect: [{ documentId: 'abc\u0000' }] } }],
    ['a number', { cover: '1\u0000' }],
  ])('with NUL where it cannot be cleaned is refused: %s', async (_, data) => {
    for (const reply of [
      await desk.create(NEWS, data),
      await desk.site.post('/api/news', { data: aNewsItem(desk.place, data) }),
    ]) {
      expect(reply.status).toBe(400);
    }
  });

  test('with NUL in an address is no failure of the server', async () => {
    for (const path of [
      address(NEWS, '/a%00b'),
      address(NEWS, '?_q=%00'),
      address(NEWS, '?filters[title][$contains]=%00'),
    ]) {
      expect((await desk.admin.get(path)).status).toBeLessThan(500);
    }
  });
});

describe('dates', () => {
  test.each<[string, ContentUid, Data, string]>([
    [
      'a publication in the future',
      NEWS,
      { publishDate: daysFromNow(1) },
      'publishDate: “发布日期”不能晚于现在，请改为今天或更早的时间',
    ],
    [
      'a pin that ends before the publication',
      NEWS,
      { publishDate: daysFromNow(-2), pinnedUntil: daysFromNow(-3) },
      'pinnedUntil: “置顶至”不能早于发布日期，请核对两个日期',
    ],
    [
      'validity that ends before it begins',
      NOTICE,
      { validFrom: '2026-03-02', validUntil: '2026-03-01' },
      'validUntil: “有效期止”不能早于开始日期，请核对两个日期',
    ],
    [
      'a signature after the publication',
      DOCUMENT,
      { publishDate: '2025-03-01T15:59:00.000Z', signedOn: '2025-03-02' },
      'signedOn: “成文日期”不能晚于发布日期，请核对两个日期',
    ],
    [
      'an archive before the opening',
      SPECIAL_COLUMN,
      { openedOn: '2026-03-02', archivedOn: '2026-03-01' },
      'archivedOn: “归档日期”不能早于开始日期，请核对两个日期',
    ],
  ])('%s', async (_, uid, data, problem) => {
    expect(problems(await desk.create(uid, data))).toEqual([problem]);
  });

  test('a document may be published on the day it was signed, as China counts days', async () => {
    const data = { publishDate: '2025-03-01T16:00:00.000Z', signedOn: '2025-03-02' };
    expect((await desk.create(DOCUMENT, data)).status).toBe(201);
  });

  test('an edit of one date is checked against the other one that is stored', async () => {
    const documentId = await desk.existing(NOTICE, { validFrom: '2026-03-02' });
    const reply = await desk.edit(NOTICE, documentId, { validUntil: '2026-03-01' });
    expect(problems(reply)).toHaveLength(1);
  });

  test('a new item without a publication date is dated now', async () => {
    const before = Date.now();
    const { body } = await desk.create(NEWS);
    const row = await desk.stored(NEWS, body.data?.documentId ?? '');
    expect(Date.parse(String(row?.publishDate))).toBeGreaterThanOrEqual(before - 1000);
  });

  test('an emptied publication date is now again, so that lists keep their order', async () => {
    const documentId = await desk.existing(NEWS, { publishDate: '2020-01-01T00:00:00.000Z' });
    const before = Date.now();
    expect((await desk.edit(NEWS, documentId, { publishDate: null })).status).toBe(200);
    const row = await desk.stored(NEWS, documentId);
    expect(Date.parse(String(row?.publishDate))).toBeGreaterThanOrEqual(before - 1000);
  });

  test.each(['publishDate', 'pinnedUntil', 'validFrom'])(
    'a %s that is no date is refused',
    async (at) => {
      expect((await desk.create(NOTICE, { [at]: 'gestern' })).status).toBe(400);
    },
  );
});

describe('document numbers', () => {
  test('in their form are taken', async () => {
    expect((await desk.create(DOCUMENT, { documentNumber: '宝环发〔2026〕3号' })).status).toBe(201);
  });

  test('with other brackets are told how they should be', async () => {
    expect(problems(await desk.create(DOCUMENT, { documentNumber: '宝环发[2026]3号' }))).toEqual([
      'documentNumber: “发文字号”中的年份须用六角括号〔〕，应为：宝环发〔2026〕3号',
    ]);
  });

  test('of no form are refused with an example', async () => {
    expect(problems(await desk.create(DOCUMENT, { documentNumber: '第3号' }))).toEqual([
      expect.stringContaining('宝环发〔2019〕12号'),
    ]);
  });
});

describe('index numbers', () => {
  test('that another document has are refused with its title', async () => {
    await desk.existing(DOCUMENT, { title: '先来的', indexNumber: 'A-1' });
    expect(problems(await desk.create(DOCUMENT, { indexNumber: 'A-1' }))).toEqual([
      'indexNumber: “索引号”与《先来的》重复，请核对后改用未使用的索引号',
    ]);
  });

  test('that another document has only before the public are refused', async () => {
    const documentId = await desk.existing(DOCUMENT, { indexNumber: 'A-2' }, true);
    await updateItem({
      strapi: desk.lantai.strapi,
      uid: DOCUMENT,
      documentId,
      data: { indexNumber: 'A-3' },
    });
    expect(problems(await desk.create(DOCUMENT, { indexNumber: 'A-2' }))).toHaveLength(1);
  });

  test('may be sent again by the document that has them, and published', async () => {
    const documentId = await desk.existing(DOCUMENT, { indexNumber: 'A-4' });
    expect((await desk.edit(DOCUMENT, documentId, { indexNumber: 'A-4' })).status).toBe(200);
    expect(await desk.publish(DOCUMENT, documentId)).toEqual([]);
    await desk.edit(DOCUMENT, documentId, { title: '更正后的标题' });
    expect(await desk.publish(DOCUMENT, documentId)).toEqual([]);
  });

  test('may be missing from many documents', async () => {
    expect((await desk.create(DOCUMENT)).status).toBe(201);
    expect((await desk.create(DOCUMENT, { indexNumber: '' })).status).toBe(201);
    expect((await desk.create(DOCUMENT, { indexNumber: '' })).status).toBe(201);
    expect((await desk.create(DOCUMENT, { indexNumber: null })).status).toBe(201);
  });

  test('with blanks around them are the same', async () => {
    await desk.existing(DOCUMENT, { indexNumber: 'A-5' });
    expect(problems(await desk.create(DOCUMENT, { indexNumber: ' A-5\u200b' }))).toHaveLength(1);
  });

  test.each([1, 2, 3])(
    'that two people take at the same moment go to one of them (%i)',
    async (time) => {
      const indexNumber = `B-${time}`;
      const replies = await Promise.all([
        desk.create(DOCUMENT, { indexNumber }),
        desk.create(DOCUMENT, { indexNumber }),
      ]);
      expect(replies.map(({ status }) => status).sort()).toEqual([201, 400]);
      const refused = replies.find(({ status }) => status === 400);
      expect(refused?.body.error?.details.errors).toMatchObject([{ code: 'duplicateIndexNumber' }]);
    },
  );

  test('that two edits take at the same moment go to one of them', async () => {
    const ids = [await desk.existing(DOCUMENT), await desk.existing(DOCUMENT)];
    const replies = await Promise.all(
      ids.map((id) => desk.edit(DOCUMENT, id, { indexNumber: 'C-1' })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(
      await desk.lantai.strapi.db.query(DOCUMENT).count({ where: { indexNumber: 'C-1' } }),
    ).toBe(1);
  });
});
