import {
  DOCUMENT,
  INTERPRETATION,
  NEWS,
  NOTICE,
  SPECIAL_COLUMN,
  type ContentUid,
  type Data,
} from '../support/content';
import { openDesk, type Desk } from '../support/desk';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.lantai.stop());

describe('publication', () => {
  const publish = async (uid: ContentUid, overrides: Data): Promise<string[]> => {
    const documentId = await desk.existing(uid, overrides);
    return desk.publish(uid, documentId);
  };

  test.each<[string, ContentUid, Data, string[]]>([
    ['a body', NEWS, { body: null }, ['body: fieldMissing']],
    ['a body that shows something', NEWS, { body: '<p><br></p>' }, ['body: fieldMissing']],
    ['a unit', NEWS, { unit: null }, ['unit: fieldMissing']],
    ['a column', NEWS, { column: null }, ['column: fieldMissing']],
    ['a kind', NOTICE, { noticeKind: null }, ['noticeKind: fieldMissing']],
    [
      'the source of a copy',
      NEWS,
      { origin: '转载' },
      ['sourceName: fieldMissing', 'sourceUrl: fieldMissing'],
    ],
    [
      'the source of a link',
      NEWS,
      { origin: '链接', body: null },
      ['sourceName: fieldMissing', 'sourceUrl: fieldMissing'],
    ],
    [
      'a document to interpret',
      INTERPRETATION,
      {},
      ['policyDocuments: interpretationWithoutDocument'],
    ],
    ['the unit of a special column', SPECIAL_COLUMN, { unit: null }, ['unit: fieldMissing']],
  ])('needs %s', async (_, uid, overrides, expected) => {
    expect(await publish(uid, overrides)).toEqual(expected);
  });

  test('of an interpretation needs a document that is published', async () => {
    const draft = await desk.existing(DOCUMENT);
    expect(await publish(INTERPRETATION, { policyDocuments: [draft] })).toEqual([
      'policyDocuments: “解读的文件”都还没有发布，请先发布其中至少一份',
    ]);
    const published = await desk.existing(DOCUMENT, {}, true);
    expect(await publish(INTERPRETATION, { policyDocuments: [draft, published] })).toEqual([]);
  });

  test('of a link needs no body', async () => {
    const source = { sourceName: '生态环境部', sourceUrl: 'https://www.mee.gov.cn/' };
    expect(await publish(NEWS, { origin: '链接', body: null, ...source })).toEqual([]);
  });

  test('of what is complete succeeds for every type', async () => {
    const policyDocuments = [await desk.existing(DOCUMENT, {}, true)];
    for (const uid of [NEWS, NOTICE, DOCUMENT, INTERPRETATION, SPECIAL_COLUMN] as const) {
      const extra = uid === INTERPRETATION ? { policyDocuments } : {};
      expect(await publish(uid, extra)).toEqual([]);
    }
  });
});
