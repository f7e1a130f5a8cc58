import type { DemoArticle } from '../articles/article';
import type { DemoNotice } from '../articles/notices';
import type { DemoPolicyDocument } from '../articles/policy-documents';
import type { DemoInterpretation } from '../articles/policy-interpretations';
import type { Data } from './desk';
import { idOf, sectionKey, type References } from './references';

type Context = { references: References; now: Date };

const DAY = 24 * 60 * 60 * 1000;

/** YYYY-MM-DD HH:mm of China Standard Time as an ISO instant. */
export const chinaInstant = (local: string): string =>
  new Date(`${local.replace(' ', 'T')}:00+08:00`).toISOString();

/** What the document service takes for what all four kinds of article have in common. */
export const articleData = (article: DemoArticle, { references, now }: Context): Data => {
  const { specialColumns = [], column, pinnedForDays, publishDate } = article;
  const titles = [...new Set(specialColumns.map(({ title }) => title))];
  return present({
    title: article.title,
    summary: article.summary,
    body: article.body,
    keywords: article.keywords?.join('、'),
    unit: idOf(references.units, article.unit),
    column: column && idOf(references.columns, column),
    origin: article.origin ?? '报送',
    ...('sourceName' in article
      ? { sourceName: article.sourceName, sourceUrl: article.sourceUrl }
      : {}),
    publishDate: publishDate && chinaInstant(publishDate),
    pinnedUntil: pinnedForDays && new Date(now.getTime() + pinnedForDays * DAY).toISOString(),
    specialColumns: titles.map((title) => idOf(references.specialColumns, title)),
    specialColumnSections: specialColumns.flatMap(({ title, section }) =>
      section ? [idOf(references.sections, sectionKey(title, section))] : [],
    ),
  });
};

export const noticeData = (notice: DemoNotice, context: Context): Data => ({
  ...articleData(notice, context),
  ...present({
    noticeKind: notice.noticeKind,
    validFrom: notice.validFrom,
    validUntil: notice.validUntil,
  }),
});

export const policyDocumentData = (document: DemoPolicyDocument, context: Context): Data => ({
  ...articleData(document, context),
  ...present({
    documentNumber: document.documentNumber,
    indexNumber: document.indexNumber,
    issuer: document.issuer,
    documentKind: document.documentKind,
    topic: document.topic,
    signedOn: document.signedOn,
    effectiveness: document.effectiveness,
    replacedBy:
      document.replacedBy && idOf(context.references.policyDocuments, document.replacedBy),
  }),
});

export const interpretationData = (interpretation: DemoInterpretation, context: Context): Data => ({
  ...articleData(interpretation, context),
  form: interpretation.form,
  policyDocuments: interpretation.policyDocuments.map((title) =>
    idOf(context.references.policyDocuments, title),
  ),
});

const present = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
