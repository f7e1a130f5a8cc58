import { createApiToken } from '../support/api-tokens';
import {
  aNewsItem,
  anItem,
  COLUMN,
  countRows,
  createItem,
  createPlace,
  createUnit,
  DOCUMENT,
  INTERPRETATION,
  NEWS,
  NOTICE,
  SECTION,
  SPECIAL_COLUMN,
  storedItem,
  UNIT,
  updateItem,
  type ContentUid,
  type Data,
  type Place,
} from '../support/content';
import type { HttpClient, Reply } from '../support/http-client';
import { createPerson } from '../support/people';
import { startLantai, type Lantai } from '../support/strapi-instance';

type Problem = { path: string[]; name: string; message: string; code: string };
type Answer = {
  data?: Data & { documentId: string };
  error?: { name: string; message: string; details: { errors?: Problem[] } };
};

let lantai: Lantai;
let place: Place;
let admin: HttpClient;
let approver: HttpClient;
let english: HttpClient;
let site: HttpClient;

beforeAll(async () => {
  lantai = await startLantai();
  const { strapi, api } = lantai;
  place = await createPlace(strapi);
  const client = async (roleCode: string) =>
    lantai.admin((await createPerson({ strapi, roleCode })).email);
  admin = await client('strapi-super-admin');
  approver = await client('approver');
  const reader = await createPerson({ strapi, roleCode: 'editor' });
  await strapi.db
    .query('admin::user')
    .update({ where: { id: reader.id }, data: { preferedLanguage: 'en' } });
  english = await lantai.admin(reader.email);
  site = api.withToken(await createApiToken({ strapi, type: 'full-access' }));
});
afterAll(() => lantai.stop());

const address = (uid: ContentUid, rest = ''): string =>
  `/content-manager/collection-types/${uid}${rest}`;

const create = async (uid: ContentUid, overrides: Data = {}): Promise<Reply<Answer>> =>
  admin.post<Answer>(address(uid), anItem(uid, place, overrides));

const edit = async (uid: ContentUid, documentId: string, data: Data): Promise<Reply<Answer>> =>
  admin.put<Answer>(address(uid, `/${documentId}`), data);

const existing = async (
  uid: ContentUid,
  overrides: Data = {},
  published = false,
): Promise<string> =>
  createItem({ strapi: lantai.strapi, uid, data: anItem(uid, place, overrides), published });

const stored = async (uid: ContentUid, documentId: string): Promise<Data | null> =>
  storedItem({ strapi: lantai.strapi, uid, documentId });

/** What a refusal told: one line a problem, the field and the sentence. */
const problems = ({ status, text, body }: Reply<Answer>): string[] => {
  if (status !== 400) throw new Error(`The answer was ${status} ${text}`);
  return (body.error?.details.errors ?? []).map(({ path, message }) => `${path}: ${message}`);
};

const daysFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString();

describe('a refusal', () => {
  test('has the shape that the panel shows at the field', async () => {
    const { status, body } = await create(NEWS, { title: '' });
    expect(status).toBe(400);
    expect(body).toEqual({
      data: null,
      error: {
        status: 400,
        name: 'ValidationError',
        message: '请填写“标题”',
        details: {
          errors: [
            { path: ['title'], name: 'ValidationError', code: 'required', message: '请填写“标题”' },
          ],
        },
      },
    });
  });

  test('tells everything that is wrong with the fields at once', async () => {
    const reply = await create(NEWS, { title: '', origin: '其他', summary: '长'.repeat(501) });
    expect(problems(reply)).toEqual(
      [
        'title: 请填写“标题”',
        'summary: “摘要”最多 500 个字，现在有 501 个，请删减',
        'origin: “来源方式”不能是“其他”，请从以下选择：报送、转载、链接',
      ].sort((one, other) => problems(reply).indexOf(one) - problems(reply).indexOf(other)),
    );
    expect(reply.body.error?.message.split('；')).toHaveLength(3);
  });

  test('is in English for somebody who chose English', async () => {
    const reply = await english.post<Answer>(
      address(NEWS),
      aNewsItem(place, { title: '', sourceUrl: 'abc' }),
    );
    expect(problems(reply)).toEqual(['title: Title is required']);
  });

  test('leaves nothing behind of a new item', async () => {
    const before = await countRows(lantai.strapi, NEWS);
    for (const wrong of [{ title: '' }, { sourceUrl: 'abc' }, { publishDate: daysFromNow(9) }]) {
      expect((await create(NEWS, wrong)).status).toBe(400);
    }
    expect(await countRows(lantai.strapi, NEWS)).toBe(before);
  });

  test('leaves an edited item as it was, its relations too', async () => {
    const documentId = await existing(NEWS, { title: '原题' });
    const unit = await createUnit(lantai.strapi, '另一科室');
    const reply = await edit(NEWS, documentId, { title: '新题', unit, sourceUrl: 'abc' });
    expect(problems(reply)).toHaveLength(1);
    const row = await lantai.strapi.db
      .query(NEWS)
      .findOne({ where: { documentId }, populate: ['unit'] });
    expect(row).toMatchObject({ title: '原题', sourceUrl: null });
    expect(row.unit.documentId).toBe(place.unit);
  });

  test('of a publication leaves the changes that were sent with it unsaved', async () => {
    const documentId = await existing(NEWS, { title: '原题' });
    const reply = await approver.post<Answer>(address(NEWS, `/${documentId}/actions/publish`), {
      title: '新题',
      body: '',
    });
    expect(problems(reply)).toEqual(['body: 请填写“正文”']);
    expect(await stored(NEWS, documentId)).toMatchObject({ title: '原题', body: '<p>正文</p>' });
  });
});

describe('the rules hold on every path', () => {
  const wrong = { sourceUrl: 'javascript:alert(1)' };
  const sentence = '“来源地址”须是以 http:// 或 https:// 开头的完整网址';

  const PATHS: [string, (id: string) => Promise<Reply<Answer>>][] = [
    ['a new item in the panel', () => create(NEWS, wrong)],
    ['an edit in the panel', (id) => edit(NEWS, id, wrong)],
    [
      'a copy in the panel',
      (id) => admin.post(address(NEWS, `/clone/${id}`), { title: 'x', ...wrong }),
    ],
    [
      'a publication in the panel',
      (id) => approver.post(address(NEWS, `/${id}/actions/publish`), wrong),
    ],
    [
      'a new item over the content API',
      () => site.post('/api/news', { data: aNewsItem(place, wrong) }),
    ],
    ['an edit over the content API', (id) => site.put(`/api/news/${id}`, { data: wrong })],
  ];

  test.each(PATHS)('%s', async (_, send) => {
    expect(problems(await send(await existing(NEWS)))).toEqual([`sourceUrl: ${sentence}`]);
  });

  test('in the program', async () => {
    const { strapi } = lantai;
    const documentId = await existing(NEWS);
    await expect(existing(NEWS, wrong)).rejects.toThrow(sentence);
    await expect(updateItem({ strapi, uid: NEWS, documentId, data: wrong })).rejects.toThrow(
      sentence,
    );
  });
});

describe('fields', () => {
  test.each<[string, ContentUid, Data, string]>([
    ['a title of blanks', NEWS, { title: ' \u3000 ' }, 'title: 请填写“标题”'],
    ['a title that is no text', NEWS, { title: 7 }, 'title: “标题”须是文字'],
    [
      'a title that is too long',
      NEWS,
      { title: '宝'.repeat(201) },
      'title: “标题”最多 200 个字，现在有 201 个，请删减',
    ],
    [
      'a choice that is none',
      NOTICE,
      { noticeKind: '声明' },
      'noticeKind: “公告类别”不能是“声明”，请从以下选择：公告、公示、通知、预警',
    ],
    ['half a number', SPECIAL_COLUMN, { sortOrder: 1.5 }, 'sortOrder: “排列顺序”须是整数'],
    [
      'a number that is too small',
      SPECIAL_COLUMN,
      { sortOrder: -1 },
      'sortOrder: “排列顺序”不能小于 0',
    ],
    [
      'a number that no database column holds',
      SPECIAL_COLUMN,
      { sortOrder: 2 ** 31 },
      'sortOrder: “排列顺序”不能大于 2147483647',
    ],
  ])('%s', async (_, uid, data, problem) => {
    expect(problems(await create(uid, data))).toEqual([problem]);
  });

  test('a title cannot be emptied by an edit', async () => {
    const documentId = await existing(NEWS);
    expect(problems(await edit(NEWS, documentId, { title: '' }))).toEqual(['title: 请填写“标题”']);
  });

  test.each<[ContentUid, Data, string[]]>([
    [UNIT, {}, ['name: 请填写“单位名称”', 'kind: 请填写“单位类型”']],
    [COLUMN, { name: '栏目' }, ['kind: 请填写“栏目类型”']],
    [SECTION, { name: '分栏' }, ['specialColumn: 请填写“所属专题”']],
    [
      SECTION,
      { name: '分栏', specialColumn: { connect: [], disconnect: [] } },
      ['specialColumn: 请填写“所属专题”'],
    ],
    [
      COLUMN,
      { name: '栏目', kind: '信息公开', staleAfterDays: 0 },
      ['staleAfterDays: “最长不更新天数”不能小于 1'],
    ],
    [
      COLUMN,
      { name: '栏目', kind: '信息公开', staleAfterDays: 3661 },
      ['staleAfterDays: “最长不更新天数”不能大于 3660'],
    ],
  ])(
    'a new %s of %j, which has no drafts, needs its fields at once',
    async (uid, data, expected) => {
      expect(problems(await admin.post<Answer>(address(uid), data))).toEqual(expected);
    },
  );

  test('an edit cannot take a section out of its special column', async () => {
    const specialColumn = await existing(SPECIAL_COLUMN);
    const data = { name: '分栏', specialColumn };
    const documentId = await createItem({ strapi: lantai.strapi, uid: SECTION, data });
    const reply = await edit(SECTION, documentId, { specialColumn: null });
    expect(problems(reply)).toEqual(['specialColumn: 请填写“所属专题”']);
  });
});

describe('text', () => {
  test.each([
    ['a title', { title: '关于\u0000公布' }, { title: '关于公布' }],
    ['a summary', { summary: '第一行\n\u0000第二行\ufeff' }, { summary: '第一行\n第二行' }],
    ['a body', { body: '<p>甲\u0000乙</p>' }, { body: '<p>甲乙</p>' }],
    ['half a character', { title: '关于\ud800公布' }, { title: '关于公布' }],
  ])('is stored without what cannot be stored: %s', async (_, data, expected) => {
    const { status, body } = await create(NEWS, data);
    expect(status).toBe(201);
    expect(await stored(NEWS, body.data?.documentId ?? '')).toMatchObject(expected);
  });

  test.each<[string, Data]>([
    ['a choice', { origin: '报送\u0000' }],
    ['a date', { publishDate: '2026-01-01\u0000' }],
    ['a relation', { unit: 'abc\u0000' }],
    ['a relation that is connected', { unit: { connect: [{ documentId: 'abc\u0000' }] } }],
    ['a number', { cover: '1\u0000' }],
  ])('with NUL where it cannot be cleaned is refused: %s', async (_, data) => {
    for (const reply of [
      await create(NEWS, data),
      await site.post('/api/news', { data: aNewsItem(place, data) }),
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
      expect((await admin.get(path)).status).toBeLessThan(500);
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
    expect(problems(await create(uid, data))).toEqual([problem]);
  });

  test('a document may be published on the day it was signed, as China counts days', async () => {
    const data = { publishDate: '2025-03-01T16:00:00.000Z', signedOn: '2025-03-02' };
    expect((await create(DOCUMENT, data)).status).toBe(201);
  });

  test('an edit of one date is checked against the other one that is stored', async () => {
    const documentId = await existing(NOTICE, { validFrom: '2026-03-02' });
    const reply = await edit(NOTICE, documentId, { validUntil: '2026-03-01' });
    expect(problems(reply)).toHaveLength(1);
  });

  test('a new item without a publication date is dated now', async () => {
    const before = Date.now();
    const { body } = await create(NEWS);
    const row = await stored(NEWS, body.data?.documentId ?? '');
    expect(Date.parse(String(row?.publishDate))).toBeGreaterThanOrEqual(before - 1000);
  });

  test('an emptied publication date is now again, so that lists keep their order', async () => {
    const documentId = await existing(NEWS, { publishDate: '2020-01-01T00:00:00.000Z' });
    const before = Date.now();
    expect((await edit(NEWS, documentId, { publishDate: null })).status).toBe(200);
    const row = await stored(NEWS, documentId);
    expect(Date.parse(String(row?.publishDate))).toBeGreaterThanOrEqual(before - 1000);
  });

  test.each(['publishDate', 'pinnedUntil', 'validFrom'])(
    'a %s that is no date is refused',
    async (at) => {
      expect((await create(NOTICE, { [at]: 'gestern' })).status).toBe(400);
    },
  );
});

describe('document numbers', () => {
  test('in their form are taken', async () => {
    expect((await create(DOCUMENT, { documentNumber: '宝环发〔2026〕3号' })).status).toBe(201);
  });

  test('with other brackets are told how they should be', async () => {
    expect(problems(await create(DOCUMENT, { documentNumber: '宝环发[2026]3号' }))).toEqual([
      'documentNumber: “发文字号”中的年份须用六角括号〔〕，应为：宝环发〔2026〕3号',
    ]);
  });

  test('of no form are refused with an example', async () => {
    expect(problems(await create(DOCUMENT, { documentNumber: '第3号' }))).toEqual([
      expect.stringContaining('宝环发〔2019〕12号'),
    ]);
  });
});

describe('index numbers', () => {
  test('that another document has are refused with its title', async () => {
    await existing(DOCUMENT, { title: '先来的', indexNumber: 'A-1' });
    expect(problems(await create(DOCUMENT, { indexNumber: 'A-1' }))).toEqual([
      'indexNumber: “索引号”与《先来的》重复，请核对后改用未使用的索引号',
    ]);
  });

  test('that another document has only before the public are refused', async () => {
    const documentId = await existing(DOCUMENT, { indexNumber: 'A-2' }, true);
    await updateItem({
      strapi: lantai.strapi,
      uid: DOCUMENT,
      documentId,
      data: { indexNumber: 'A-3' },
    });
    expect(problems(await create(DOCUMENT, { indexNumber: 'A-2' }))).toHaveLength(1);
  });

  test('may be sent again by the document that has them, and published', async () => {
    const documentId = await existing(DOCUMENT, { indexNumber: 'A-4' });
    expect((await edit(DOCUMENT, documentId, { indexNumber: 'A-4' })).status).toBe(200);
    const publish = address(DOCUMENT, `/${documentId}/actions/publish`);
    expect((await approver.post(publish, { indexNumber: 'A-4' })).status).toBe(200);
    expect((await approver.post(publish, {})).status).toBe(200);
  });

  test('may be missing from many documents', async () => {
    expect((await create(DOCUMENT)).status).toBe(201);
    expect((await create(DOCUMENT, { indexNumber: '' })).status).toBe(201);
    expect((await create(DOCUMENT, { indexNumber: '' })).status).toBe(201);
    expect((await create(DOCUMENT, { indexNumber: null })).status).toBe(201);
  });

  test('with blanks around them are the same', async () => {
    await existing(DOCUMENT, { indexNumber: 'A-5' });
    expect(problems(await create(DOCUMENT, { indexNumber: ' A-5\u200b' }))).toHaveLength(1);
  });

  test.each([1, 2, 3])(
    'that two people take at the same moment go to one of them (%i)',
    async (time) => {
      const indexNumber = `B-${time}`;
      const replies = await Promise.all([
        create(DOCUMENT, { indexNumber }),
        create(DOCUMENT, { indexNumber }),
      ]);
      expect(replies.map(({ status }) => status).sort()).toEqual([201, 400]);
      const refused = replies.find(({ status }) => status === 400);
      expect(refused?.body.error?.details.errors).toMatchObject([{ code: 'duplicateIndexNumber' }]);
    },
  );

  test('that two edits take at the same moment go to one of them', async () => {
    const ids = [await existing(DOCUMENT), await existing(DOCUMENT)];
    const replies = await Promise.all(ids.map((id) => edit(DOCUMENT, id, { indexNumber: 'C-1' })));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(await lantai.strapi.db.query(DOCUMENT).count({ where: { indexNumber: 'C-1' } })).toBe(1);
  });
});

describe('replaced documents', () => {
  test('must say that they are no longer in force', async () => {
    const replacedBy = await existing(DOCUMENT);
    expect(problems(await create(DOCUMENT, { replacedBy }))).toEqual([
      'effectiveness: 已填写“被何文件替代”，“有效性”须改为已修改、废止或失效',
    ]);
    expect((await create(DOCUMENT, { replacedBy, effectiveness: '废止' })).status).toBe(201);
  });

  test('cannot come back into force', async () => {
    const replacedBy = await existing(DOCUMENT);
    const documentId = await existing(DOCUMENT, { replacedBy, effectiveness: '废止' });
    expect(problems(await edit(DOCUMENT, documentId, { effectiveness: '有效' }))).toHaveLength(1);
  });

  test('cannot be replaced by themselves', async () => {
    const documentId = await existing(DOCUMENT, { effectiveness: '废止' });
    const reply = await edit(DOCUMENT, documentId, { replacedBy: documentId });
    expect(problems(reply)).toEqual(['replacedBy: “被何文件替代”不能是本文件自己，请另选']);
  });

  test('are named in themselves and not in the document that replaces them', async () => {
    const inForce = await existing(DOCUMENT);
    const documentId = await existing(DOCUMENT);
    await edit(DOCUMENT, documentId, { replaces: { connect: [{ documentId: inForce }] } });
    const row = await lantai.strapi.db
      .query(DOCUMENT)
      .findOne({ where: { documentId: inForce }, populate: ['replacedBy'] });
    expect(row.replacedBy).toBeNull();
  });
});

describe('a copy leaves the original what it has', () => {
  test('a document goes on replacing others', async () => {
    const { strapi } = lantai;
    const newer = await existing(DOCUMENT);
    const older = await existing(DOCUMENT, { replacedBy: newer, effectiveness: '废止' });
    const reply = await admin.post(address(DOCUMENT, `/clone/${newer}`), { title: '副本' });
    expect(reply.status).toBe(200);
    const row = await strapi.db
      .query(DOCUMENT)
      .findOne({ where: { documentId: older }, populate: ['replacedBy'] });
    expect(row.replacedBy?.documentId).toBe(newer);
  });

  test('a unit keeps its people and the units below it', async () => {
    const { strapi } = lantai;
    const top = await createUnit(strapi, '市局');
    await createItem({ strapi, uid: UNIT, data: { name: '分局', kind: '县区分局', parent: top } });
    await createPerson({ strapi, roleCode: 'contributor', unit: top });
    const reply = await admin.post(address(UNIT, `/clone/${top}`), { name: '市局副本' });
    expect(reply.status).toBe(200);
    const row = await strapi.db
      .query(UNIT)
      .findOne({ where: { documentId: top }, populate: ['members', 'children'] });
    expect([row.members.length, row.children.length]).toEqual([1, 1]);
  });

  test('a special column keeps its sections', async () => {
    const { strapi } = lantai;
    const specialColumn = await existing(SPECIAL_COLUMN);
    await createItem({ strapi, uid: SECTION, data: { name: '分栏', specialColumn } });
    await admin.post(address(SPECIAL_COLUMN, `/clone/${specialColumn}`), { title: '副本' });
    const row = await strapi.db
      .query(SPECIAL_COLUMN)
      .findOne({ where: { documentId: specialColumn }, populate: ['sections'] });
    expect(row.sections).toHaveLength(1);
  });
});

describe('special columns', () => {
  const aSection = async (specialColumn: string, name = '活动报道'): Promise<string> =>
    createItem({ strapi: lantai.strapi, uid: SECTION, data: { name, specialColumn } });

  test('lend an item only their own sections', async () => {
    const chosen = await existing(SPECIAL_COLUMN);
    const another = await existing(SPECIAL_COLUMN, { title: '另一个专题' });
    const section = await aSection(another);
    const reply = await create(NEWS, {
      specialColumns: [chosen],
      specialColumnSections: [section],
    });
    expect(problems(reply)).toEqual([
      'specialColumnSections: 分栏“活动报道”属于专题“另一个专题”，请先在“所属专题”中选择该专题，或去掉这个分栏',
    ]);
  });

  test('lend an item their sections', async () => {
    const chosen = await existing(SPECIAL_COLUMN);
    const section = await aSection(chosen);
    const data = { specialColumns: [chosen], specialColumnSections: [section] };
    expect((await create(NEWS, data)).status).toBe(201);
  });

  test('are not left while one of their sections is kept', async () => {
    const chosen = await existing(SPECIAL_COLUMN);
    const section = await aSection(chosen);
    const data = { specialColumns: [chosen], specialColumnSections: [section] };
    const documentId = await existing(NEWS, data);
    const reply = await edit(NEWS, documentId, {
      specialColumns: { connect: [], disconnect: [{ documentId: chosen }] },
    });
    expect(problems(reply)).toHaveLength(1);
  });

  test('that are archived take nothing new and keep what they have', async () => {
    const { strapi } = lantai;
    const archived = await existing(SPECIAL_COLUMN, { title: '旧专题' });
    const inside = await existing(NEWS, { specialColumns: [archived] });
    await updateItem({
      strapi,
      uid: SPECIAL_COLUMN,
      documentId: archived,
      data: { state: '归档' },
    });

    expect(problems(await create(NEWS, { specialColumns: [archived] }))).toEqual([
      'specialColumns: 专题“旧专题”已归档，不再收入新稿，请改选其他专题',
    ]);
    const outside = await existing(NEWS);
    expect(problems(await edit(NEWS, outside, { specialColumns: [archived] }))).toHaveLength(1);
    expect((await edit(NEWS, inside, { title: '改题' })).status).toBe(200);
    const publish = address(NEWS, `/${inside}/actions/publish`);
    expect((await approver.post(publish, {})).status).toBe(200);
  });
});

describe.each([
  ['units', UNIT, { kind: '局机关科室' }],
  ['columns', COLUMN, { kind: '信息公开' }],
] as const)('the tree of %s', (_, uid, kind) => {
  const node = async (name: string, parent?: string): Promise<string> =>
    createItem({
      strapi: lantai.strapi,
      uid,
      data: { name, ...kind, ...(parent ? { parent } : {}) },
    });

  const parentOf = async (documentId: string): Promise<string | undefined> => {
    const row = await lantai.strapi.db
      .query(uid)
      .findOne({ where: { documentId }, populate: ['parent'] });
    return row?.parent?.documentId;
  };

  test('does not stand above itself', async () => {
    const documentId = await node('自己');
    expect(problems(await edit(uid, documentId, { parent: documentId }))).toEqual([
      expect.stringMatching(/^parent: “上级\S*”不能是自己或自己的下级，请另选$/),
    ]);
    expect(await parentOf(documentId)).toBeUndefined();
  });

  test('does not stand below its own descendant', async () => {
    const top = await node('上');
    const middle = await node('中', top);
    const bottom = await node('下', middle);
    expect(problems(await edit(uid, top, { parent: bottom }))).toHaveLength(1);
    expect(await parentOf(top)).toBeUndefined();
    expect((await edit(uid, bottom, { parent: top })).status).toBe(200);
  });

  test('does not become a ring by its other side', async () => {
    const top = await node('甲');
    const bottom = await node('乙', top);
    const reply = await edit(uid, bottom, { children: { connect: [{ documentId: top }] } });
    expect(reply.status).toBe(400);
    expect(await parentOf(top)).toBeUndefined();
  });

  test('does not become a ring by two edits at the same moment', async () => {
    const [one, other] = [await node('左'), await node('右')];
    const replies = await Promise.all([
      edit(uid, one, { parent: other }),
      edit(uid, other, { parent: one }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400]);
  });
});

describe('publication', () => {
  const publish = async (uid: ContentUid, overrides: Data): Promise<Reply<Answer>> => {
    const documentId = await existing(uid, overrides);
    return approver.post<Answer>(address(uid, `/${documentId}/actions/publish`), {});
  };

  test.each<[string, ContentUid, Data, string[]]>([
    ['a body', NEWS, { body: null }, ['body: 请填写“正文”']],
    ['a body that shows something', NEWS, { body: '<p><br></p>' }, ['body: 请填写“正文”']],
    ['a unit', NEWS, { unit: null }, ['unit: 请填写“供稿单位”']],
    ['a column', NEWS, { column: null }, ['column: 请填写“栏目”']],
    ['a kind', NOTICE, { noticeKind: null }, ['noticeKind: 请填写“公告类别”']],
    [
      'the source of a copy',
      NEWS,
      { origin: '转载' },
      [
        'sourceName: 来源方式为“转载”时，请填写“来源名称”',
        'sourceUrl: 来源方式为“转载”时，请填写“来源地址”',
      ],
    ],
    [
      'the source of a link',
      NEWS,
      { origin: '链接', body: null },
      [
        'sourceName: 来源方式为“链接”时，请填写“来源名称”',
        'sourceUrl: 来源方式为“链接”时，请填写“来源地址”',
      ],
    ],
    [
      'a document to interpret',
      INTERPRETATION,
      {},
      ['policyDocuments: 请选择至少一份“解读的文件”'],
    ],
    ['the unit of a special column', SPECIAL_COLUMN, { unit: null }, ['unit: 请填写“承办单位”']],
  ])('needs %s', async (_, uid, overrides, expected) => {
    expect(problems(await publish(uid, overrides))).toEqual(expected);
  });

  test('of an interpretation needs a document that is published', async () => {
    const draft = await existing(DOCUMENT);
    expect(problems(await publish(INTERPRETATION, { policyDocuments: [draft] }))).toEqual([
      'policyDocuments: “解读的文件”都还没有发布，请先发布其中至少一份',
    ]);
    const published = await existing(DOCUMENT, {}, true);
    const reply = await publish(INTERPRETATION, { policyDocuments: [draft, published] });
    expect(reply.status).toBe(200);
  });

  test('of a link needs no body', async () => {
    const source = { sourceName: '生态环境部', sourceUrl: 'https://www.mee.gov.cn/' };
    expect((await publish(NEWS, { origin: '链接', body: null, ...source })).status).toBe(200);
  });

  test('of what is complete succeeds for every type', async () => {
    const policyDocuments = [await existing(DOCUMENT, {}, true)];
    for (const uid of [NEWS, NOTICE, DOCUMENT, INTERPRETATION, SPECIAL_COLUMN] as const) {
      const extra = uid === INTERPRETATION ? { policyDocuments } : {};
      expect((await publish(uid, extra)).status).toBe(200);
    }
  });

  test('cannot be got around by the program either', async () => {
    const { strapi } = lantai;
    const before = await countRows(strapi, NEWS);
    const documents = strapi.documents(NEWS);
    const params = { data: aNewsItem(place, { body: null }), status: 'published' };
    await expect(
      documents.create(params as Parameters<typeof documents.create>[0]),
    ).rejects.toThrow('请填写“正文”');
    expect(await countRows(strapi, NEWS)).toBe(before);
  });
});
