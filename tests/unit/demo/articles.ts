import { readFileSync } from 'node:fs';
import path from 'node:path';
import { demoNews } from '../../../src/demo/articles/news';
import { demoNotices } from '../../../src/demo/articles/notices';
import { demoPolicyDocuments } from '../../../src/demo/articles/policy-documents';
import { demoInterpretations } from '../../../src/demo/articles/policy-interpretations';
import { demoColumns } from '../../../src/demo/columns';
import {
  articleData,
  interpretationData,
  noticeData,
  policyDocumentData,
} from '../../../src/demo/seed/article-data';
import { sectionKey } from '../../../src/demo/seed/references';
import { demoSpecialColumns } from '../../../src/demo/special-columns';
import { demoUnits } from '../../../src/demo/units';

export const now = new Date('2026-03-02T01:00:00.000Z');

/** Every name stands for itself, so that what is sent shows what it refers to. */
const named = (names: readonly string[]): Map<string, string> =>
  new Map(names.map((name) => [name, name]));

export const references = {
  units: named(demoUnits.map(({ name }) => name)),
  columns: named(demoColumns.map(({ name }) => name)),
  specialColumns: named(demoSpecialColumns.map(({ title }) => title)),
  sections: named(
    demoSpecialColumns.flatMap(({ title, sections }) =>
      sections.map(({ name }) => sectionKey(title, name)),
    ),
  ),
  policyDocuments: named(demoPolicyDocuments.map(({ title }) => title)),
};

const context = { references, now };

/** Each article as written down and as it is sent to the document service. */
export const articlesByType = {
  'news-item': demoNews.map((article) => ({ article, data: articleData(article, context) })),
  notice: demoNotices.map((article) => ({ article, data: noticeData(article, context) })),
  'policy-document': demoPolicyDocuments.map((article) => ({
    article,
    data: policyDocumentData(article, context),
  })),
  'policy-interpretation': demoInterpretations.map((article) => ({
    article,
    data: interpretationData(article, context),
  })),
};

export type TypeName = keyof typeof articlesByType;

export const typeNames = Object.keys(articlesByType) as TypeName[];

export const allArticles = typeNames.flatMap((type) =>
  articlesByType[type].map(({ article, data }) => ({ type, article, data })),
);

/** All texts of an article that a site shows, the revision's too. */
export const bodiesOf = (article: (typeof allArticles)[number]['article']): string[] =>
  [article.body, 'revision' in article ? article.revision.body : undefined].filter(
    (body) => body !== undefined,
  );

/** The text without its tags, a line a block. */
export const plainText = (html: string): string => html.replace(/(<[^>]+>)+/gu, '\n').trim();

type Attribute = {
  type: string;
  required?: boolean;
  maxLength?: number;
  enum?: readonly string[];
};

/** The attributes as Strapi knows them once `global::choice` has become an enumeration. */
export const attributesOf = (name: string): Record<string, Attribute> => {
  const file = path.resolve(
    __dirname,
    `../../../src/api/${name}/content-types/${name}/schema.json`,
  );
  const schema = JSON.parse(readFileSync(file, 'utf8')) as {
    attributes: Record<string, Attribute & { customField?: string }>;
  };
  return Object.fromEntries(
    Object.entries(schema.attributes).map(([at, attribute]) => [
      at,
      attribute.customField === 'global::choice'
        ? { ...attribute, type: 'enumeration' }
        : attribute,
    ]),
  );
};
