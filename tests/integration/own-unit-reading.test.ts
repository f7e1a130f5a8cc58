import {
  aNewsItem,
  anItem,
  COLUMN,
  countRows,
  createItem,
  createUnit,
  DOCUMENT,
  INTERPRETATION,
  NEWS,
  UNIT,
  type Data,
} from '../support/content';
import type { Reply } from '../support/http-client';
import { address, message, type Answer } from '../support/panel';
import { createPerson } from '../support/people';
import { aSecret, SECRET, openTwoUnits, type TwoUnits } from '../support/two-units';

let lantai: TwoUnits['lantai'];
let own: TwoUnits['own'];
let other: TwoUnits['other'];
let contributor: TwoUnits['contributor'];
let editor: TwoUnits['editor'];
let foreignNews: TwoUnits['foreignNews'];
let foreignDocument: TwoUnits['foreignDocument'];
let client: TwoUnits['client'];

beforeAll(async () => {
  ({ lantai, own, other, contributor, editor, foreignNews, foreignDocument, client } =
    await openTwoUnits());
});
afterAll(() => lantai.stop());

const OTHER_UNIT = '只能处理本单位的稿件，请把供稿单位改为本人所在单位';

describe('a contributor does not see another unit’s items', () => {
  const asked = async (path: string): Promise<Reply<Answer>> => contributor.get<Answer>(path);

  test.each([
    ['the list', address(NEWS)],
    ['a search', address(NEWS, `?_q=${encodeURIComponent(SECRET)}`)],
    ['a filter', address(NEWS, `?filters[title][$contains]=${encodeURIComponent(SECRET)}`)],
    [
      'a filter with alternatives',
      address(NEWS, '?filters[$or][0][id][$gt]=0&filters[$or][1][id][$lt]=0'),
    ],
    ['a negated filter', address(NEWS, '?filters[$not][id][$eq]=0')],
    [
      'a filter by unit',
      address(NEWS, `?filters[unit][name][$eq]=${encodeURIComponent('大气科')}`),
    ],
    ['a filter for drafts', address(NEWS, '?status=draft')],
    ['a filter by status', address(NEWS, '?publicationFilter=never-published')],
    ['the list of documents', address(DOCUMENT, '?populate=*')],
    ['recently edited', '/content-manager/homepage/recent-documents?action=update'],
    ['recently published', '/content-manager/homepage/recent-documents?action=publish'],
    ['the choice of a document', `/content-manager/relations/${INTERPRETATION}/policyDocuments`],
    [
      'the search for a document',
      `/content-manager/relations/${INTERPRETATION}/policyDocuments?_q=${encodeURIComponent(SECRET)}`,
    ],
    [
      'the choice of a replacement',
      `/content-manager/relations/${DOCUMENT}/replacedBy?pageSize=100`,
    ],
  ])('in %s', async (_, path) => {
    const { status, text } = await asked(path);
    expect(status).toBe(200);
    expect(text).not.toContain(SECRET);
  });

  test.each([
    ['the item', () => address(NEWS, `/${foreignNews}`)],
    ['the count of its links', () => address(NEWS, `/${foreignNews}/actions/countDraftRelations`)],
    ['its relations', () => `/content-manager/relations/${NEWS}/${foreignNews}/specialColumns`],
  ])('by asking for %s', async (_, path) => {
    expect((await asked(path())).status).toBe(403);
  });

  test('by checking it before a bulk publication', async () => {
    const { text } = await contributor.post(address(NEWS, '/actions/bulkFindForValidation'), {
      documentIds: [foreignNews],
    });
    expect(text).not.toContain(SECRET);
  });

  test.each(['clone', 'auto-clone'])('by a copy for the own unit: %s', async (route) => {
    const reply = await contributor.post<Answer>(address(NEWS, `/${route}/${foreignNews}`), {
      title: '副本',
      unit: own.unit,
    });
    expect([reply.status, message(reply)]).toEqual([403, OTHER_UNIT]);
  });

  test('in the numbers of the home page', async () => {
    const { strapi } = lantai;
    const unit = await createUnit(strapi, '新科室');
    const person = await createPerson({ strapi, roleCode: 'contributor', unit });
    const place = { unit, column: own.column };
    await createItem({ strapi, uid: NEWS, data: aNewsItem(place) });
    await createItem({ strapi, uid: NEWS, data: aNewsItem(place), published: true });
    const { body } = await (
      await client(person)
    ).get<{ data: { draft: number; published: number } }>(
      '/content-manager/homepage/count-documents',
    );
    const readByAll = (await countRows(strapi, UNIT)) + (await countRows(strapi, COLUMN));
    expect(body.data).toEqual({ draft: 1, published: 1 + readByAll, modified: 0 });
  });
});

describe('an own item that an editor linked to another unit’s document', () => {
  let documentId: string;
  let interpretation: string;

  beforeAll(async () => {
    const { strapi } = lantai;
    const data = anItem(DOCUMENT, own, { effectiveness: '废止', replacedBy: foreignDocument });
    documentId = await createItem({ strapi, uid: DOCUMENT, data });
    interpretation = await createItem({
      strapi,
      uid: INTERPRETATION,
      data: aSecret(INTERPRETATION, other, { policyDocuments: [documentId] }),
    });
  });

  test.each([
    ['the list', () => address(DOCUMENT)],
    ['the list with everything', () => address(DOCUMENT, '?populate=*')],
    ['the item', () => address(DOCUMENT, `/${documentId}`)],
    [
      'the item with its replacement',
      () => address(DOCUMENT, `/${documentId}?populate[replacedBy]=true`),
    ],
    [
      'the item with its interpretations',
      () => address(DOCUMENT, `/${documentId}?populate[interpretations][populate]=*`),
    ],
    ['its replacement', () => `/content-manager/relations/${DOCUMENT}/${documentId}/replacedBy`],
    [
      'its interpretations',
      () => `/content-manager/relations/${DOCUMENT}/${documentId}/interpretations`,
    ],
  ])('does not show the contributor that document in %s', async (_, path) => {
    const { status, text } = await contributor.get(path());
    expect(status).toBe(200);
    expect(text).not.toContain(SECRET);
  });

  test('shows the contributor that there is one', async () => {
    const { body } = await contributor.get<Answer>(
      address(DOCUMENT, `/${documentId}?populate[replacedBy]=true`),
    );
    expect(body.data?.replacedBy).toMatchObject({ documentId: foreignDocument });
    expect(body.data?.replacedBy).not.toHaveProperty('title');
  });

  test('shows it to the editor', async () => {
    const { text } = await editor.get(
      address(DOCUMENT, `/${documentId}?populate[replacedBy]=true`),
    );
    expect(text).toContain(SECRET);
  });

  test('keeps the link when the contributor saves', async () => {
    const reply = await contributor.put(address(DOCUMENT, `/${documentId}`), {
      title: '改名',
      replacedBy: { connect: [], disconnect: [] },
    });
    expect(reply.status).toBe(200);
    expect(reply.text).not.toContain(SECRET);
    const { strapi } = lantai;
    const saved = await strapi.db
      .query(DOCUMENT)
      .findOne({ where: { documentId }, populate: ['replacedBy', 'interpretations'] });
    expect(saved.replacedBy.documentId).toBe(foreignDocument);
    expect(saved.interpretations.map((item: Data) => item.documentId)).toEqual([interpretation]);
  });
});

test.each([
  ['documentId', () => foreignDocument],
  ['connect', () => ({ connect: [{ documentId: foreignDocument }] })],
])('a contributor cannot link an own item to another unit’s document by %s', async (_, link) => {
  const { strapi } = lantai;
  const data = anItem(DOCUMENT, own, { effectiveness: '废止' });
  const documentId = await createItem({ strapi, uid: DOCUMENT, data });
  const reply = await contributor.put<Answer>(address(DOCUMENT, `/${documentId}`), {
    replacedBy: link(),
  });
  expect([reply.status, message(reply)]).toEqual([
    403,
    '关联的稿件中有不属于本单位的，请去掉后再保存',
  ]);
  expect(reply.text).not.toContain(SECRET);
});

test('a contributor may link an own item to another of the own unit', async () => {
  const { strapi } = lantai;
  const target = await createItem({ strapi, uid: DOCUMENT, data: anItem(DOCUMENT, own) });
  const data = anItem(INTERPRETATION, own, { policyDocuments: [target] });
  expect((await contributor.post(address(INTERPRETATION), data)).status).toBe(201);
});

describe('who belongs to a unit', () => {
  test.each([
    ['the list of units', address(UNIT, '?populate=*')],
    ['the members', address(UNIT, '?populate[members]=true')],
    ['an item’s unit', address(NEWS, '?populate[unit][populate][members]=true')],
  ])('is not shown to a contributor in %s', async (_, path) => {
    const { status, text } = await contributor.get(path);
    expect(status).toBe(200);
    expect(text).not.toContain('"members"');
  });

  test('is not told by a filter', async () => {
    const everybody = (await contributor.get<Answer>(address(UNIT))).body.results;
    const filtered = await contributor.get<Answer>(
      address(UNIT, '?filters[members][email][$contains]=nobody'),
    );
    expect(filtered.body.results?.length).toBe(everybody?.length);
  });
});
