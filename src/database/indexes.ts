/** An index beyond those that schema sync makes: partial, unique or descending. */
export type IndexDefinition = {
  name: string;
  table: string;
  /** SQL column expressions, in order. */
  columns: string[];
  unique?: true;
  /** SQL condition of a partial index. */
  where?: string;
};

const PUBLISHED = 'published_at is not null';
const DRAFT = 'published_at is null';

const ARTICLE_TABLES = [
  'news_items',
  'notices',
  'policy_documents',
  'policy_interpretations',
] as const;

const published = (table: string, purpose: string, columns: string[]): IndexDefinition => ({
  name: `lantai_${table}_${purpose}`,
  table,
  columns,
  where: PUBLISHED,
});

/** A draft and its published version share a value, so it is unique among drafts and among public rows. */
const uniqueInEachStatus = (table: string, column: string): IndexDefinition[] => [
  { name: `lantai_${table}_${column}`, table, columns: [column], unique: true, where: PUBLISHED },
  {
    name: `lantai_${table}_${column}_draft`,
    table,
    columns: [column],
    unique: true,
    where: DRAFT,
  },
];

const newestFirst = ['publish_date desc', 'id asc'];

const articleIndexes = (table: string): IndexDefinition[] => [
  ...uniqueInEachStatus(table, 'slug'),
  published(table, 'newest', newestFirst),
  // Counts of lists filtered by a relation; without it SQLite reads every row, bodies included.
  published(table, 'counted', ['id', 'publish_date']),
  published(table, 'pinned', ['pinned_until desc', ...newestFirst]),
  published(table, 'changed', ['updated_at desc', 'id asc']),
  { name: `lantai_${table}_drafts`, table, columns: newestFirst, where: DRAFT },
];

const byValueThenNewest = (table: string, columns: string[]): IndexDefinition[] =>
  columns.map((column) => published(table, column, [column, ...newestFirst]));

const inOrder = (table: string): IndexDefinition => ({
  name: `lantai_${table}_order`,
  table,
  columns: ['sort_order', 'id'],
});

/** One for every order and filter that the API and the panel's lists are used with. */
export const INDEXES: readonly IndexDefinition[] = [
  ...ARTICLE_TABLES.flatMap(articleIndexes),
  ...byValueThenNewest('notices', ['notice_kind']),
  published('notices', 'valid_until', ['valid_until']),
  ...uniqueInEachStatus('policy_documents', 'index_number'),
  published('policy_documents', 'document_number', ['document_number']),
  published('policy_documents', 'signed_on', ['signed_on desc', 'id asc']),
  ...byValueThenNewest('policy_documents', ['topic', 'document_kind', 'effectiveness']),
  ...byValueThenNewest('policy_interpretations', ['form']),
  ...uniqueInEachStatus('special_columns', 'slug'),
  published('special_columns', 'state', ['state', 'sort_order', 'id']),
  inOrder('special_columns'),
  inOrder('special_column_sections'),
  ...['units', 'columns'].flatMap((table): IndexDefinition[] => [
    { name: `lantai_${table}_slug`, table, columns: ['slug'], unique: true },
    { name: `lantai_${table}_kind`, table, columns: ['kind', 'sort_order', 'id'] },
    inOrder(table),
  ]),
];
