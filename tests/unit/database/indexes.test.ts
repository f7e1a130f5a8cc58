import type { Core } from '@strapi/strapi';
import { ensureIndexes } from '../../../src/database/ensure-indexes';
import { INDEXES } from '../../../src/database/indexes';

/** PostgreSQL cuts longer names off, and two of them could then be the same. */
const LONGEST_NAME = 63;

const statementsFor = async (schema?: string): Promise<string[]> => {
  const statements: string[] = [];
  const db = {
    getSchemaName: () => schema,
    connection: { raw: async (statement: string) => statements.push(statement) },
  };
  await ensureIndexes({ strapi: { db } as unknown as Core.Strapi });
  return statements;
};

test('every index has a name of its own that a database keeps whole', () => {
  const names = INDEXES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.length > LONGEST_NAME)).toEqual([]);
});

test('every list of articles has an index for its newest-first order', () => {
  const newest = INDEXES.filter(({ name }) => name.endsWith('_newest'));
  expect(newest.map(({ table }) => table)).toEqual([
    'news_items',
    'notices',
    'policy_documents',
    'policy_interpretations',
  ]);
});

test('a slug is unique among drafts and among published items, and not between the two', () => {
  const slugs = INDEXES.filter(
    ({ table, columns }) => table === 'news_items' && columns[0] === 'slug',
  );
  expect(slugs.map(({ unique, where }) => [unique, where])).toEqual([
    [true, 'published_at is not null'],
    [true, 'published_at is null'],
  ]);
});

test('there is one statement for each index', async () => {
  const statements = await statementsFor();
  expect(statements).toHaveLength(INDEXES.length);
  expect(statements).toContain(
    'create index if not exists "lantai_news_items_newest" on "news_items" (publish_date desc, id asc) where published_at is not null',
  );
  expect(statements).toContain(
    'create unique index if not exists "lantai_units_slug" on "units" (slug)',
  );
});

test('a statement names the schema that Strapi uses', async () => {
  expect(await statementsFor('lantai')).toContain(
    'create unique index if not exists "lantai_units_slug" on "lantai"."units" (slug)',
  );
});
