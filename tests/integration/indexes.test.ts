import type { Core } from '@strapi/strapi';
import { INDEXES } from '../../src/database/indexes';
import { databaseKind } from '../support/databases';
import { startLantai, type Lantai } from '../support/strapi-instance';

type Index = { name: string; table: string; unique: boolean; where: string };

const ON_SQLITE = `
  select name, tbl_name as "table", sql from sqlite_master where type = 'index' and name like 'lantai%'`;

const ON_POSTGRES = `
  select indexname as name, tablename as "table", indexdef as sql from pg_indexes
  where indexname like 'lantai%'`;

type Row = { name: string; table: string; sql: string };

const storedIndexes = async (strapi: Core.Strapi): Promise<Index[]> => {
  const result = await strapi.db.connection.raw(
    databaseKind() === 'postgres' ? ON_POSTGRES : ON_SQLITE,
  );
  const rows: Row[] = Array.isArray(result) ? result : result.rows;
  return rows.map(({ name, table, sql }) => ({
    name,
    table,
    unique: /^create unique/i.test(sql),
    where: (/where \(?(.*?)\)?$/i.exec(sql)?.[1] ?? '').toLowerCase(),
  }));
};

const expected: Index[] = INDEXES.map(({ name, table, unique = false, where = '' }) => ({
  name,
  table,
  unique,
  where,
}));

const byName = (one: Index, other: Index): number => one.name.localeCompare(other.name);

let lantai: Lantai;

beforeAll(async () => {
  lantai = await startLantai();
});
afterAll(() => lantai.stop());

test('every index is there after the first boot', async () => {
  expect((await storedIndexes(lantai.strapi)).sort(byName)).toEqual([...expected].sort(byName));
});

test('every index is still there after the next boot', async () => {
  lantai = await lantai.restart();
  expect((await storedIndexes(lantai.strapi)).sort(byName)).toEqual([...expected].sort(byName));
});

test('an index that somebody dropped is there again after the next boot', async () => {
  await lantai.strapi.db.connection.raw('drop index "lantai_news_items_newest"');
  lantai = await lantai.restart();
  const names = (await storedIndexes(lantai.strapi)).map(({ name }) => name);
  expect(names).toContain('lantai_news_items_newest');
});

describe('SQLite reads from its index', () => {
  type Plan = { detail: string }[];

  /** The statement that Strapi makes of a query, explained. */
  const planOf = async (uid: string, params: object): Promise<string> => {
    const { connection } = lantai.strapi.db;
    const statement = lantai.strapi.db.queryBuilder(uid).init(params).getKnexQuery().toString();
    const plan: Plan = await connection.raw(`explain query plan ${statement}`);
    return plan.map(({ detail }) => detail).join('\n');
  };

  const published = { publishedAt: { $notNull: true } };
  const newest = [{ publishDate: 'desc' }, { id: 'asc' }];

  test.each([
    ['the newest news', 'api::news-item.news-item', {}, newest, 'lantai_news_items_newest'],
    ['the newest notices', 'api::notice.notice', {}, newest, 'lantai_notices_newest'],
    [
      'the newest documents',
      'api::policy-document.policy-document',
      {},
      newest,
      'lantai_policy_documents_newest',
    ],
    [
      'the newest interpretations',
      'api::policy-interpretation.policy-interpretation',
      {},
      newest,
      'lantai_policy_interpretations_newest',
    ],
    [
      'notices of a kind',
      'api::notice.notice',
      { noticeKind: '公示' },
      newest,
      'lantai_notices_notice_kind',
    ],
    [
      'documents of a topic',
      'api::policy-document.policy-document',
      { topic: '其他' },
      newest,
      'lantai_policy_documents_topic',
    ],
    [
      'what changed last',
      'api::news-item.news-item',
      {},
      [{ updatedAt: 'desc' }, { id: 'asc' }],
      'lantai_news_items_changed',
    ],
    [
      'an item by its slug',
      'api::news-item.news-item',
      { slug: 'a' },
      [],
      'lantai_news_items_slug',
    ],
  ])('%s', async (_, uid, where, orderBy, index) => {
    if (databaseKind() !== 'sqlite') return;
    const plan = await planOf(uid, { where: { ...published, ...where }, orderBy, limit: 25 });
    expect(plan).toContain(`USING INDEX ${index}`);
    expect(plan).not.toContain('TEMP B-TREE');
  });

  test('the list that the content API makes of the newest news', async () => {
    if (databaseKind() !== 'sqlite') return;
    const statements: { sql: string; bindings: readonly unknown[] }[] = [];
    const listen = (query: { sql: string; bindings: readonly unknown[] }) => statements.push(query);
    lantai.strapi.db.connection.on('query', listen);
    await lantai.api.get('/api/news?sort=publishDate:desc&fields=title,publishDate');
    lantai.strapi.db.connection.removeListener('query', listen);
    const list = statements.find(({ sql }) => /order by .*publish_date/.test(sql));
    const plan: Plan = await lantai.strapi.db.connection.raw(
      `explain query plan ${list?.sql ?? ''}`,
      [...(list?.bindings ?? [])] as string[],
    );
    const details = plan.map(({ detail }) => detail).join('\n');
    expect(details).toContain('USING INDEX lantai_news_items_newest');
  });
});
