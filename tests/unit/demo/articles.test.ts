import { fieldFindings } from '../../../src/content/rules/field-rules';
import type { Item } from '../../../src/content/rules/item';
import { itemFindings } from '../../../src/content/rules/item-rules';
import { publicationFindings } from '../../../src/content/rules/publication-rules';
import { sanitizeBody } from '../../../src/plugins/rich-text/domain/sanitize-body';
import { demoColumns } from '../../../src/demo/columns';
import { demoPolicyDocuments } from '../../../src/demo/articles/policy-documents';
import { demoInterpretations } from '../../../src/demo/articles/policy-interpretations';
import {
  allArticles,
  articlesByType,
  attributesOf,
  bodiesOf,
  now,
  plainText,
  typeNames,
} from './articles';

const submitted = allArticles.filter(({ article }) => article.state !== 'draft');
const NOT_PUBLIC = ['draft', 'in-review', 'returned', 'scheduled', 'withdrawn'];
const published = allArticles.filter(({ article }) => !NOT_PUBLIC.includes(article.state));

/** Relations as the rules see them: by identity. */
const asItem = (title: string, data: Record<string, unknown>): Item => {
  const reference = (id: unknown) => (typeof id === 'string' ? { documentId: id } : null);
  const references = (ids: unknown) =>
    Array.isArray(ids) ? ids.map((id: string) => ({ documentId: id })) : [];
  return {
    ...data,
    documentId: title,
    unit: reference(data.unit),
    column: reference(data.column),
    replacedBy: reference(data.replacedBy),
    policyDocuments: references(data.policyDocuments),
    specialColumns: references(data.specialColumns),
    specialColumnSections: [],
  };
};

/** Cells in each row of a table, those that reach into it from above included. */
const rowWidths = (html: string): number[] => {
  const rows = html.split('<tr>').slice(1);
  const reaching = rows.map(() => 0);
  return rows.map((row, index) => {
    const cells = row.match(/<t[hd][^>]*>/gu) ?? [];
    const span = (cell: string, name: string) =>
      Number(new RegExp(`${name}="(\\d+)"`, 'u').exec(cell)?.[1] ?? 1);
    for (const cell of cells) {
      for (let below = 1; below < span(cell, 'rowspan'); below += 1) {
        reaching[index + below] = (reaching[index + below] ?? 0) + span(cell, 'colspan');
      }
    }
    return cells.reduce((sum, cell) => sum + span(cell, 'colspan'), reaching[index] ?? 0);
  });
};

describe('the demo articles', () => {
  test('are some sixty, most of them published, and some in every state that people see', () => {
    const count = (state: string) =>
      allArticles.filter(({ article }) => article.state === state).length;

    expect(allArticles.length).toBeGreaterThanOrEqual(60);
    expect(count('published')).toBeGreaterThanOrEqual(45);
    expect(count('draft')).toBeGreaterThanOrEqual(5);
    expect(count('in-review')).toBeGreaterThanOrEqual(4);
    for (const state of [
      'returned',
      'scheduled',
      'emergency',
      'modified',
      'correcting',
      'withdrawn',
    ]) {
      expect([state, count(state)]).toEqual([state, 1]);
    }
  });

  test.each(allArticles.map((one) => [one.article.title, one] as const))(
    '%s fits its content type',
    (_title, { type, data }) => {
      const attributes = attributesOf(type);

      expect(Object.keys(data).filter((name) => !(name in attributes))).toEqual([]);
      expect(fieldFindings({ attributes, data, isNew: true, hasDrafts: true })).toEqual([]);
    },
  );

  test.each(allArticles.map((one) => [one.article.title, one] as const))(
    '%s contradicts none of the rules of content',
    (title, { data }) => {
      expect(itemFindings(asItem(title, data), now)).toEqual([]);
    },
  );

  test.each(submitted.map((one) => [one.article.title, one] as const))(
    '%s lacks nothing that publication asks for',
    (title, { type, data }) => {
      const attributes = attributesOf(type);

      expect(publicationFindings({ attributes, item: asItem(title, data) })).toEqual([]);
    },
  );

  test('have bodies that the editor would leave as they are', () => {
    for (const { article } of allArticles) {
      for (const body of bodiesOf(article)) expect(sanitizeBody(body)).toBe(body);
    }
  });

  test('have bodies of 150 to 600 characters, but for a link and a draft with only a title', () => {
    const lengths = allArticles.map(
      ({ article }) => plainText(article.body ?? '').replace(/\s/gu, '').length,
    );

    expect(lengths.filter((length) => length === 0)).toHaveLength(2);
    expect(lengths.filter((length) => length > 0 && (length < 150 || length > 600))).toEqual([]);
  });

  test('have tables whose merged cells leave no hole', () => {
    const tables = allArticles.flatMap(({ article }) =>
      bodiesOf(article).flatMap((body) => body.match(/<table>.*?<\/table>/gu) ?? []),
    );

    expect(tables.length).toBeGreaterThanOrEqual(10);
    expect(tables.filter((html) => html.includes('span=')).length).toBeGreaterThanOrEqual(5);
    for (const html of tables) expect(new Set(rowWidths(html)).size).toBe(1);
  });

  test('differ in title within a type, but for one pair of county news', () => {
    const doubles = typeNames.flatMap((type) => {
      const titles = articlesByType[type].map(({ article }) => article.title);
      return titles.filter((title, index) => titles.indexOf(title) !== index);
    });

    expect(doubles).toEqual(['网评员队伍组建完成']);
  });

  test('are dated in 2019 and in working hours of the bureau', () => {
    for (const { article } of allArticles) {
      if (article.publishDate === undefined) continue;
      expect(article.publishDate).toMatch(/^2019-\d{2}-\d{2} (08|09|1[0-7]):[0-5]\d$/u);
    }
  });

  test('leave no column without a published article', () => {
    const filled = new Set(published.map(({ article }) => article.column));

    expect(demoColumns.map(({ name }) => name).filter((name) => !filled.has(name))).toEqual([]);
  });

  test('use all three origins', () => {
    const origins = new Set(allArticles.map(({ data }) => data.origin));

    expect([...origins].sort()).toEqual(['报送', '转载', '链接'].sort());
  });
});

describe('the demo policy documents', () => {
  test('bear index numbers that no other bears', () => {
    const numbers = demoPolicyDocuments.flatMap(({ indexNumber }) => indexNumber ?? []);

    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('replace one another only where both exist and the older is out of force', () => {
    const replaced = demoPolicyDocuments.filter(({ replacedBy }) => replacedBy);

    expect(replaced).toHaveLength(1);
    for (const document of replaced) {
      const successor = demoPolicyDocuments.find(({ title }) => title === document.replacedBy);
      expect(successor?.effectiveness).toBe('有效');
      expect(String(successor?.signedOn) > String(document.signedOn)).toBe(true);
    }
  });

  test('are not interpreted before they are out', () => {
    for (const { policyDocuments, publishDate = '' } of demoInterpretations) {
      for (const title of policyDocuments) {
        const document = demoPolicyDocuments.find((one) => one.title === title);
        expect(document?.state).toBe('published');
        expect(String(document?.publishDate) <= publishDate).toBe(true);
      }
    }
  });
});
