import { NEWS, openNewsroom, type Newsroom } from './newsroom';

/** What code of the application, a plugin or a job could try, without any request. */
let newsroom: Newsroom;
let draft: string;
let published: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  draft = await newsroom.write('没有签署的草稿');
  published = await newsroom.write('已经签署公开');
  await newsroom.publish(published);
});

afterAll(() => newsroom?.lantai.stop());

afterEach(async () => {
  expect(await newsroom.publicTitles()).toEqual(['已经签署公开']);
  expect(await rows().count({ where: { publishedAt: { $notNull: true } } })).toBe(1);
});

/** The document service, also with what its types do not know: several locales, foreign fields. */
type Call = (params: Record<string, unknown>) => Promise<{ documentId: string; entries?: Row[] }>;
type Row = { publishedAt: string | null };
type Documents = Record<
  'create' | 'update' | 'publish' | 'unpublish' | 'delete' | 'clone' | 'discardDraft',
  Call
>;
type EntityService = Record<
  'create' | 'update' | 'delete',
  (uid: string, ...rest: unknown[]) => Promise<unknown>
>;

const documents = () => newsroom.lantai.strapi.documents(NEWS) as unknown as Documents;
const entities = () =>
  (newsroom.lantai.strapi as unknown as { entityService: EntityService }).entityService;
const rows = () => newsroom.lantai.strapi.db.query(NEWS);

const idOf = async (documentId: string, version: 'draft' | 'published'): Promise<number> => {
  const publishedAt = version === 'draft' ? null : { $notNull: true };
  return (await rows().findOne({ where: { documentId, publishedAt } })).id;
};

/** Runs `task` as Strapi's scheduler does, and gives the error that it ended with. */
const inCronTask = (task: () => Promise<unknown>): Promise<unknown> =>
  new Promise((resolve) => {
    const { cron } = newsroom.lantai.strapi;
    cron.add({
      'gate-test': {
        task: async () => {
          const failure = await task().then(
            () => null,
            (error: unknown) => error,
          );
          cron.remove('gate-test');
          resolve(failure);
        },
        options: new Date(Date.now() + 500),
      },
    });
    cron.start();
  });

const now = () => new Date();

describe('unsigned content does not become public', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['documents().publish', () => documents().publish({ documentId: draft })],
    ['publish of one locale', () => documents().publish({ documentId: draft, locale: 'en' })],
    ['publish of all locales', () => documents().publish({ documentId: draft, locale: '*' })],
    [
      'publish of several locales',
      () => documents().publish({ documentId: draft, locale: ['zh', 'en'] }),
    ],
    ['publish again of what is public', () => documents().publish({ documentId: published })],
    [
      'documents().create with status published',
      () => documents().create({ data: { title: '直接公开' }, status: 'published' }),
    ],
    [
      'documents().update with status published',
      () => documents().update({ documentId: draft, data: { title: '改' }, status: 'published' }),
    ],
    [
      'documents().update as history restores an old version',
      () =>
        documents().update({
          documentId: published,
          data: { title: '旧版本', publishedAt: now() },
          status: 'published',
        }),
    ],
    [
      'entityService create with publishedAt',
      () => entities().create(NEWS, { data: { title: '旧接口', publishedAt: now() } }),
    ],
    [
      'entityService update of the public row',
      async () =>
        entities().update(NEWS, await idOf(published, 'published'), { data: { title: '改' } }),
    ],
    ['db.query create', () => rows().create({ data: { title: '行', publishedAt: now() } })],
    [
      'db.query create beside a published row',
      () => rows().create({ data: { documentId: published, title: '行', publishedAt: now() } }),
    ],
    [
      'db.query createMany',
      () => rows().createMany({ data: [{ title: '草稿' }, { title: '行', publishedAt: now() }] }),
    ],
    [
      'db.query update',
      () => rows().update({ where: { documentId: draft }, data: { publishedAt: now() } }),
    ],
    [
      'db.query updateMany',
      () => rows().updateMany({ where: { documentId: draft }, data: { publishedAt: now() } }),
    ],
    [
      'a cron task that publishes',
      async () => {
        throw await inCronTask(() => documents().publish({ documentId: draft }));
      },
    ],
  ])('by %s', async (_path, attempt) => {
    await expect(attempt()).rejects.toThrow('内容须经审核签署后才能公开');
  });

  it.each<[string, () => Promise<{ documentId: string }>]>([
    [
      'clone with status published',
      () => documents().clone({ documentId: published, status: 'published', data: {} }),
    ],
    [
      'clone with publishedAt',
      () => documents().clone({ documentId: published, data: { publishedAt: now() } }),
    ],
    [
      'create with publishedAt',
      () => documents().create({ data: { title: '带日期的草稿', publishedAt: now() } }),
    ],
  ])('%s makes a draft', async (_path, attempt) => {
    const { documentId } = await attempt();

    const [made, ...more] = await rows().findMany({ where: { documentId } });
    expect(made).toMatchObject({ publishedAt: null });
    expect(more).toEqual([]);
  });

  it('entityService update with publishedAt leaves a draft', async () => {
    await entities().update(NEWS, await idOf(draft, 'draft'), { data: { publishedAt: now() } });

    expect(await rows().count({ where: { documentId: draft } })).toBe(1);
  });

  it('discardDraft brings back what is public and publishes nothing', async () => {
    await newsroom.edit(published, { title: '没有签署的改动' });

    await documents().discardDraft({ documentId: published });

    const row = await rows().findOne({ where: { documentId: published, publishedAt: null } });
    expect(row.title).toBe('已经签署公开');
  });
});

describe('public content does not go away or change unsigned', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['documents().unpublish', () => documents().unpublish({ documentId: published })],
    [
      'unpublish of all locales',
      () => documents().unpublish({ documentId: published, locale: '*' }),
    ],
    ['documents().delete', () => documents().delete({ documentId: published })],
    [
      'delete of a locale that it does not have',
      () => documents().delete({ documentId: published, locale: 'en' }),
    ],
    [
      'entityService delete',
      async () => entities().delete(NEWS, await idOf(published, 'published')),
    ],
    [
      'db.query delete',
      async () => rows().delete({ where: { id: await idOf(published, 'published') } }),
    ],
    ['db.query deleteMany', () => rows().deleteMany({ where: { documentId: published } })],
    [
      'db.query update',
      async () =>
        rows().update({
          where: { id: await idOf(published, 'published') },
          data: { title: '篡改' },
        }),
    ],
    [
      'db.query updateMany',
      () => rows().updateMany({ where: { title: { $notNull: true } }, data: { title: '篡改' } }),
    ],
    [
      'db.query updateMany that hides it',
      () => rows().updateMany({ where: { documentId: published }, data: { publishedAt: null } }),
    ],
    [
      'a cron task that unpublishes',
      async () => {
        throw await inCronTask(() => documents().unpublish({ documentId: published }));
      },
    ],
  ])('by %s', async (_path, attempt) => {
    await expect(attempt()).rejects.toThrow('已公开的内容须经审核签署后才能撤下、修改或删除');
  });
});

describe('content in review', () => {
  it.each<[string, (documentId: string) => Promise<unknown>, string]>([
    ['deleted', (documentId) => documents().delete({ documentId }), '请先撤回或退回'],
    [
      'deleted under another locale',
      (documentId) => documents().delete({ documentId, locale: 'en' }),
      '请先撤回或退回',
    ],
    ['discarded', (documentId) => documents().discardDraft({ documentId }), '不能放弃修改'],
    [
      'discarded under another locale',
      (documentId) => documents().discardDraft({ documentId, locale: 'en' }),
      '不能放弃修改',
    ],
    [
      'discarded for all locales',
      (documentId) => documents().discardDraft({ documentId, locale: '*' }),
      '不能放弃修改',
    ],
  ])('is not %s under the signers’ hands', async (_way, attempt, sentence) => {
    const documentId = await newsroom.write('正在审核');
    await newsroom.submit(documentId);

    await expect(attempt(documentId)).rejects.toThrow(sentence);

    expect(await rows().count({ where: { documentId } })).toBe(1);
  });
});
