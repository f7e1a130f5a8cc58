import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startLantai, type Lantai } from '../support/strapi-instance';

type Metadata = { edit: { label?: string; visible?: boolean }; list: { label?: string } };
type Layout = { name: string; size: number }[][];
type Configuration = {
  settings: { mainField: string; defaultSortBy: string };
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: Layout };
};
type Schema = {
  info: { singularName: string; displayName: string; description: string };
  attributes: Record<string, object>;
  config: Configuration;
};

const src = path.resolve(__dirname, '../../src');

const readJson = <T>(...segments: string[]): T =>
  JSON.parse(readFileSync(path.join(src, ...segments), 'utf8')) as T;

const SCHEMAS: [string, Schema][] = readdirSync(path.join(src, 'api')).flatMap((api) => {
  const folder = path.join(src, 'api', api, 'content-types');
  try {
    return readdirSync(folder).map((type): [string, Schema] => [
      `api::${api}.${type}`,
      readJson<Schema>('api', api, 'content-types', type, 'schema.json'),
    ]);
  } catch {
    return [];
  }
});

const HAN = /\p{Script=Han}/u;

/** Written by Strapi itself; they have labels in the lists. */
const SYSTEM_FIELDS = ['createdAt', 'updatedAt', 'createdBy', 'updatedBy'];

let lantai: Lantai;

beforeAll(async () => {
  lantai = await startLantai();
});
afterAll(() => lantai.stop());

test('all content types of the app are looked at', () => {
  const registered = Object.keys(lantai.strapi.contentTypes).filter((uid) =>
    uid.startsWith('api::'),
  );
  expect(SCHEMAS.map(([uid]) => uid).sort()).toEqual(registered.sort());
});

describe.each(SCHEMAS)('%s', (uid, schema) => {
  const { attributes, config, info } = schema;

  test('has a Chinese name and description', () => {
    expect(info.displayName).toMatch(HAN);
    expect(info.description).toMatch(HAN);
  });

  test('has a Chinese label for every field, in the form and in the list', () => {
    for (const name of [...Object.keys(attributes), ...SYSTEM_FIELDS]) {
      const { edit, list } = config.metadatas[name] ?? { edit: {}, list: {} };
      expect([name, edit.label]).toEqual([name, expect.stringMatching(HAN)]);
      expect([name, list.label]).toEqual([name, edit.label]);
    }
  });

  test('has no label for a field that is not there', () => {
    const known = [...Object.keys(attributes), ...SYSTEM_FIELDS];
    expect(Object.keys(config.metadatas).filter((name) => !known.includes(name))).toEqual([]);
  });

  test('tells two fields apart by their labels', () => {
    const labels = Object.keys(attributes).map((name) => config.metadatas[name]?.edit.label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('shows every field in the form, in the order of the schema, in rows of twelve', () => {
    const cells = config.layouts.edit.flat();
    expect(cells.map(({ name }) => name)).toEqual(Object.keys(attributes));
    for (const row of config.layouts.edit) {
      expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
    }
  });

  test('has an English name for itself and its fields', () => {
    const fields = readJson<Record<string, string>>('content', 'translations', 'fields.en.json');
    const types = readJson<Record<string, string>>('content', 'translations', 'types.en.json');
    for (const name of Object.keys(config.metadatas)) {
      expect([name, fields[name]]).toEqual([
        name,
        expect.stringMatching(/^[A-Z][^\p{Script=Han}]+$/u),
      ]);
    }
    expect(types[info.singularName]).toMatch(/^[A-Z]/);
  });

  describe('as the panel is given it', () => {
    let stored: Configuration;

    beforeAll(async () => {
      const key = `plugin_content_manager_configuration_content_types::${uid}`;
      const row = await lantai.strapi.db.query('strapi::core-store').findOne({ where: { key } });
      stored = JSON.parse(row.value) as Configuration;
    });

    test('has the labels of the schema', () => {
      const labels = (from: Configuration) =>
        Object.keys(config.metadatas).map((name) => [name, from.metadatas[name]?.edit.label]);
      expect(labels(stored)).toEqual(labels(config));
    });

    test('has the form and the list of the schema', () => {
      expect(stored.layouts).toEqual(config.layouts);
    });

    test('opens and sorts by the fields of the schema', () => {
      expect(stored.settings).toMatchObject(config.settings);
    });
  });
});

test('no English name is left over from a field or type that is gone', () => {
  const fields = Object.keys(readJson<object>('content', 'translations', 'fields.en.json'));
  const types = Object.keys(readJson<object>('content', 'translations', 'types.en.json'));
  const known = new Set(SCHEMAS.flatMap(([, { config }]) => Object.keys(config.metadatas)));
  expect(fields.filter((name) => !known.has(name))).toEqual([]);
  expect(types.sort()).toEqual(SCHEMAS.map(([, { info }]) => info.singularName).sort());
});

describe('the four kinds of articles have in common', () => {
  const ARTICLES = ['news-item', 'notice', 'policy-document', 'policy-interpretation'];
  const SHARED = [
    'title',
    'column',
    'unit',
    'summary',
    'body',
    'origin',
    'sourceName',
    'sourceUrl',
    'cover',
    'attachments',
    'keywords',
    'publishDate',
    'pinnedUntil',
    'specialColumns',
    'specialColumnSections',
    'slug',
  ];
  const [first, ...others] = SCHEMAS.filter(([, { info }]) => ARTICLES.includes(info.singularName));

  test.each(SHARED)('%s, with its limits and its words', (name) => {
    expect(others).toHaveLength(3);
    expect(first?.[1].attributes[name]).toBeDefined();
    for (const [, { attributes, config }] of others) {
      expect(attributes[name]).toEqual(first?.[1].attributes[name]);
      expect(config.metadatas[name]).toEqual(first?.[1].config.metadatas[name]);
    }
  });
});

test.each([
  ['content/translations/zh-Hans.json', 'content/translations/en.json'],
  ['access/translations/zh-Hans.json', 'access/translations/en.json'],
  ['admin/translations/lantai.zh-Hans.json', 'admin/translations/lantai.en.json'],
])('%s and %s have the same keys, and a sentence for each', (chinese, english) => {
  const zh = readJson<Record<string, string>>(chinese);
  const en = readJson<Record<string, string>>(english);
  expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
  expect(Object.entries(zh).filter(([, text]) => !HAN.test(text))).toEqual([]);
  expect(Object.entries(en).filter(([, text]) => !/[a-z]/i.test(text))).toEqual([]);
});
