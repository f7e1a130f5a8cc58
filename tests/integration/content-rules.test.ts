import {
  aNewsItem,
  COLUMN,
  countRows,
  createItem,
  createUnit,
  NEWS,
  NOTICE,
  SECTION,
  SPECIAL_COLUMN,
  UNIT,
  updateItem,
  type ContentUid,
  type Data,
} from '../support/content';
import { daysFromNow } from '../support/days';
import { openDesk, type Desk } from '../support/desk';
import type { Reply } from '../support/http-client';
import { address, problems, type Answer } from '../support/panel';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.lantai.stop());

describe('a refusal', () => {
  test('has the shape that the panel shows at the field', async () => {
    const { status, body } = await desk.create(NEWS, { title: '' });
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
    const reply = await desk.create(NEWS, { title: '', origin: '其他', summary: '长'.repeat(501) });
    expect(problems(reply).sort()).toEqual([
      'origin: “来源方式”不能是“其他”，请从以下选择：报送、转载、链接',
      'summary: “摘要”最多 500 个字，现在有 501 个，请删减',
      'title: 请填写“标题”',
    ]);
    expect(reply.body.error?.message.split('；')).toHaveLength(3);
  });

  test('is in English for somebody who chose English', async () => {
    const reply = await desk.english.post<Answer>(
      address(NEWS),
      aNewsItem(desk.place, { title: '', sourceUrl: 'abc' }),
    );
    expect(problems(reply)).toEqual(['title: Title is required']);
  });

  test('leaves nothing behind of a new item', async () => {
    const before = await countRows(desk.lantai.strapi, NEWS);
    for (const wrong of [{ title: '' }, { sourceUrl: 'abc' }, { publishDate: daysFromNow(9) }]) {
      expect((await desk.create(NEWS, wrong)).status).toBe(400);
    }
    expect(await countRows(desk.lantai.strapi, NEWS)).toBe(before);
  });

  test('leaves an edited item as it was, its relations too', async () => {
    const documentId = await desk.existing(NEWS, { title: '原题' });
    const unit = await createUnit(desk.lantai.strapi, '另一科室');
    const reply = await desk.edit(NEWS, documentId, { title: '新题', unit, sourceUrl: 'abc' });
    expect(problems(reply)).toHaveLength(1);
    const row = await desk.lantai.strapi.db
      .query(NEWS)
      .findOne({ where: { documentId }, populate: ['unit'] });
    expect(row).toMatchObject({ title: '原题', sourceUrl: null });
    expect(row.unit.documentId).toBe(desk.place.unit);
  });
});

describe('the rules hold on every path', () => {
  const wrong = { sourceUrl: 'javascript:alert(1)' };
  const sentence = '“来源地址”须是以 http:// 或 https:// 开头的完整网址';

  const PATHS: [string, (id: string) => Promise<Reply<Answer>>][] = [
    ['a new item in the panel', () => desk.create(NEWS, wrong)],
    ['an edit in the panel', (id) => desk.edit(NEWS, id, wrong)],
    [
      'a copy in the panel',
      (id) => desk.admin.post(address(NEWS, `/clone/${id}`), { title: 'x', ...wrong }),
    ],
    [
      'a new item over the content API',
      () => desk.site.post('/api/news', { data: aNewsItem(desk.place, wrong) }),
    ],
    ['an edit over the content API', (id) => desk.site.put(`/api/news/${id}`, { data: wrong })],
  ];

  test.each(PATHS)('%s', async (_, send) => {
    expect(problems(await send(await desk.existing(NEWS)))).toEqual([`sourceUrl: ${sentence}`]);
  });

  test('in the program', async () => {
    const { strapi } = desk.lantai;
    const documentId = await desk.existing(NEWS);
    await expect(desk.existing(NEWS, wrong)).rejects.toThrow(sentence);
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
    expect(problems(await desk.create(uid, data))).toEqual([problem]);
  });

  test('a title cannot be emptied by an edit', async () => {
    const documentId = await desk.existing(NEWS);
    expect(problems(await desk.edit(NEWS, documentId, { title: '' }))).toEqual([
      'title: 请填写“标题”',
    ]);
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
      expect(problems(await desk.admin.post<Answer>(address(uid), data))).toEqual(expected);
    },
  );

  test('an edit cannot take a section out of its special column', async () => {
    const specialColumn = await desk.existing(SPECIAL_COLUMN);
    const data = { name: '分栏', specialColumn };
    const documentId = await createItem({ strapi: desk.lantai.strapi, uid: SECTION, data });
    const reply = await desk.edit(SECTION, documentId, { specialColumn: null });
    expect(problems(reply)).toEqual(['specialColumn: 请填写“所属专题”']);
  });
});
