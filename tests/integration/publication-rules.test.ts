import {
  aNewsItem,
  countRows,
  DOCUMENT,
  INTERPRETATION,
  NEWS,
  NOTICE,
  SPECIAL_COLUMN,
  type ContentUid,
  type Data,
} from '../support/content';
import { openDesk, type Desk } from '../support/desk';
import type { Reply } from '../support/http-client';
import { problems, type Answer } from '../support/panel';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.lantai.stop());

describe('publication', () => {
  const publish = async (uid: ContentUid, overrides: Data): Promise<Reply<Answer>> => {
    const documentId = await desk.existing(uid, overrides);
    return desk.publish(uid, documentId);
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
    const draft = await desk.existing(DOCUMENT);
    expect(problems(await publish(INTERPRETATION, { policyDocuments: [draft] }))).toEqual([
      'policyDocuments: “解读的文件”都还没有发布，请先发布其中至少一份',
    ]);
    const published = await desk.existing(DOCUMENT, {}, true);
    const reply = await publish(INTERPRETATION, { policyDocuments: [draft, published] });
    expect(reply.status).toBe(200);
  });

  test('of a link needs no body', async () => {
    const source = { sourceName: '生态环境部', sourceUrl: 'https://www.mee.gov.cn/' };
    expect((await publish(NEWS, { origin: '链接', body: null, ...source })).status).toBe(200);
  });

  test('of what is complete succeeds for every type', async () => {
    const policyDocuments = [await desk.existing(DOCUMENT, {}, true)];
    for (const uid of [NEWS, NOTICE, DOCUMENT, INTERPRETATION, SPECIAL_COLUMN] as const) {
      const extra = uid === INTERPRETATION ? { policyDocuments } : {};
      expect((await publish(uid, extra)).status).toBe(200);
    }
  });

  test('cannot be got around by the program either', async () => {
    const { strapi } = desk.lantai;
    const before = await countRows(strapi, NEWS);
    const documents = strapi.documents(NEWS);
    const params = { data: aNewsItem(desk.place, { body: null }), status: 'published' };
    await expect(
      documents.create(params as Parameters<typeof documents.create>[0]),
    ).rejects.toThrow('请填写“正文”');
    expect(await countRows(strapi, NEWS)).toBe(before);
  });
});
