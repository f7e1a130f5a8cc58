import { uploadPicture } from '../../support/files';
import { createColumn, createItem, SPECIAL_COLUMN } from '../../support/content';
import { NEWS, openNewsroom, type CaseReply, type Newsroom } from './newsroom';

/**
 * What a signature is bound to: the digest, not the date. Replaced files stand in gate-files, and
 * components, of which the application has none, in the unit tests of snapshots.
 */
let newsroom: Newsroom;
let otherColumn: string;
let specialColumns: string[];
let pictures: number[];

beforeAll(async () => {
  newsroom = await openNewsroom();
  const { strapi } = newsroom.lantai;
  const unit = (await strapi.documents('api::unit.unit').findFirst())?.documentId;
  otherColumn = await createColumn(strapi, '通知公告');
  const special = (title: string) =>
    createItem({ strapi, uid: SPECIAL_COLUMN, data: { title, unit } });
  specialColumns = [await special('专题甲'), await special('专题乙')];
  pictures = [await describedPicture('甲.png'), await describedPicture('乙.png')];
});

afterAll(() => newsroom?.lantai.stop());

const describedPicture = async (name: string): Promise<number> => {
  const id = await uploadPicture({ who: newsroom.contributor, name });
  const form = new FormData();
  form.append('fileInfo', JSON.stringify({ alternativeText: '图片说明' }));
  await newsroom.contributor.post(`/upload?id=${id}`, form);
  return id;
};

type Changed = CaseReply & { data: { changed: string[] } };

/** A round that the editor has signed. */
const signedOnce = async (documentId: string) => {
  const { status, body } = await newsroom.submit(documentId);
  expect(status).toBe(200);
  const { id, version } = (body as CaseReply).data;
  const signed = await newsroom.act(newsroom.editor, id, 'approve', { version });
  expect(signed.status).toBe(200);
  return { id, version: version + 1 };
};

const row = async (documentId: string) =>
  newsroom.lantai.strapi.db.query(NEWS).findOne({
    where: { documentId, publishedAt: null },
    populate: { attachments: true, specialColumns: true },
  });

const set = (ids: { documentId: string }[]) => ({ set: ids });

describe('a change of what becomes public', () => {
  it.each<[string, (documentId: string) => Promise<unknown>, string]>([
    ['one character of the title', (id) => newsroom.edit(id, { title: '签后改动！' }), 'title'],
    [
      'one space in the body',
      (id) => newsroom.edit(id, { body: '<p>今天检查了 企业。</p>' }),
      'body',
    ],
    ['a field that was empty', (id) => newsroom.edit(id, { summary: '摘要' }), 'summary'],
    ['another picture', (id) => newsroom.edit(id, { cover: pictures[1] }), 'cover'],
    [
      'the order of attachments',
      async (id) => {
        const { attachments } = await row(id);
        const ids = attachments.map((file: { id: number }) => file.id).reverse();
        return newsroom.edit(id, { attachments: ids });
      },
      'attachments',
    ],
    [
      'another related item',
      (id) => newsroom.edit(id, { column: set([{ documentId: otherColumn }]) }),
      'column',
    ],
    [
      'the order of related items',
      async (id) => {
        const related: { documentId: string }[] = (await row(id)).specialColumns;
        return newsroom.edit(id, {
          specialColumns: set(related.map(({ documentId }) => ({ documentId })).reverse()),
        });
      },
      'specialColumns',
    ],
    [
      'a row written by code, past the document service',
      (id) =>
        newsroom.lantai.strapi.db
          .query(NEWS)
          .updateMany({ where: { documentId: id }, data: { keywords: '改动' } }),
      'keywords',
    ],
  ])('voids the signatures: %s', async (_what, change, field) => {
    const documentId = await newsroom.write('签后改动');
    await newsroom.edit(documentId, {
      cover: pictures[0],
      attachments: pictures,
      specialColumns: set(specialColumns.map((id) => ({ documentId: id }))),
    });
    const { id, version } = await signedOnce(documentId);

    await change(documentId);

    const late = await newsroom.act(newsroom.approver, id, 'approve', { version });
    expect(late.status).toBe(409);
    const view = await newsroom.approver.get<Changed>(`/review/cases/${id}`);
    expect(view.body.data).toMatchObject({ state: 'returned', changed: [field] });
    expect(await newsroom.publicTitles()).toEqual([]);
  });
});

describe('what is not public of an item', () => {
  it.each<[string, (documentId: string) => Promise<unknown>]>([
    ['a save without a change', (id) => newsroom.edit(id, { body: '<p>今天检查了企业。</p>' })],
    [
      'words of a related item, which are that item’s own',
      () =>
        newsroom.lantai.strapi.db
          .query('api::column.column')
          .updateMany({ where: { name: '工作动态' }, data: { name: '动态要闻' } }),
    ],
    [
      'another item’s draft that points to this one',
      async (id) => {
        const other = await newsroom.write('旁边的稿');
        return newsroom.edit(other, { summary: `参见 ${id}` });
      },
    ],
  ])('keeps the signatures: %s', async (_what, change) => {
    const documentId = await newsroom.write('签名不变');
    const { id, version } = await signedOnce(documentId);

    await change(documentId);

    const signed = await newsroom.act(newsroom.approver, id, 'approve', { version });
    expect(signed.body.data.state).toBe('published');
  });
});

describe('a localized type', () => {
  const title = { zh: '中文稿', en: 'English text' };
  const where = (locale: string) => ({ locale });
  let documentId: string;
  let full: { column: string; unit: string; body: string; origin: '报送' };

  /** None of the application's types is localized; in memory one can be. */
  beforeAll(async () => {
    const { strapi } = newsroom.lantai;
    const type = strapi.contentType(NEWS);
    const localized = { i18n: { localized: true } };
    Object.assign(type, { pluginOptions: localized });
    for (const [name, attribute] of Object.entries(type.attributes)) {
      if (name !== 'sourceName') Object.assign(attribute, { pluginOptions: localized });
    }
    await strapi.plugin('i18n').service('locales').create({ code: 'zh-Hans', name: '中文' });
    const { column, unit } = await strapi.db
      .query(NEWS)
      .findOne({ where: { locale: null, publishedAt: null }, populate: ['column', 'unit'] });
    full = {
      column: column.documentId,
      unit: unit.documentId,
      body: '<p>正文</p>',
      origin: '报送',
    };
    const data = { ...full, title: title.en };
    documentId = (await strapi.documents(NEWS).create({ data, locale: 'en' })).documentId;
    await save('zh-Hans', { ...full, title: title.zh });
  });

  const documents = () =>
    newsroom.lantai.strapi.documents(NEWS) as unknown as Record<
      'update' | 'publish' | 'delete' | 'discardDraft',
      (params: object) => Promise<unknown>
    >;
  const save = (locale: string | undefined, data: object) =>
    documents().update({ documentId, locale, data });
  const submit = async (locale: string) => {
    const { status, body } = await newsroom.submit(documentId, where(locale));
    expect(status).toBe(200);
    return (body as CaseReply).data;
  };
  const stateOf = async (id: number) => {
    const { body } = await newsroom.approver.get<Changed>(`/review/cases/${id}`);
    return { state: body.data.state, changed: body.data.changed };
  };

  it('has a case for each locale; an edit of one leaves the other’s signatures', async () => {
    const [zh, en] = [await submit('zh-Hans'), await submit('en')];

    await save('zh-Hans', { title: '中文稿改' });

    expect(await stateOf(zh.id)).toEqual({ state: 'returned', changed: ['title'] });
    expect(await stateOf(en.id)).toEqual({ state: 'in-review', changed: [] });
  });

  it('voids a sibling’s signatures when a field that both share changes, and names it', async () => {
    const zh = await submit('zh-Hans');

    await save('en', { sourceName: '生态环境部' });

    expect(await stateOf(zh.id)).toEqual({ state: 'returned', changed: ['sourceName'] });
  });

  it('notices an edit that names no locale, since Strapi takes its default', async () => {
    const en = await submit('en');

    await save(undefined, { title: 'English text, edited' });

    expect((await stateOf(en.id)).state).toBe('returned');
  });

  it.each(['zh-Hans', 'en', ['zh-Hans', 'en'], '*'])('publishes nothing for %j', async (locale) => {
    await expect(documents().publish({ documentId, locale })).rejects.toThrow('须经审核签署');
  });

  it('lets nobody discard or delete one locale in review, and the other freely', async () => {
    await submit('zh-Hans');

    for (const locale of ['zh-Hans', ['zh-Hans'], '*', undefined]) {
      await expect(documents().delete({ documentId, locale })).rejects.toThrow('正在审核');
    }

    await expect(documents().delete({ documentId, locale: 'en' })).resolves.toBeDefined();
  });
});
