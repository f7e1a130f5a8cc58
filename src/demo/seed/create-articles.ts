import { writerFor } from '../accounts';
import type { DemoArticle } from '../articles/article';
import { demoNews } from '../articles/news';
import { demoNotices } from '../articles/notices';
import { demoPolicyDocuments } from '../articles/policy-documents';
import { demoInterpretations } from '../articles/policy-interpretations';
import { articleData, interpretationData, noticeData, policyDocumentData } from './article-data';
import type { Data, Desk, Kind } from './desk';
import type { References } from './references';
import { sendThroughReview } from './send-through-review';

type Writing = { desk: Desk; references: Omit<References, 'policyDocuments'>; now: Date };

/** Writes all articles, each by its unit's writer, and brings each to its state. */
export const createArticles = async ({ desk, references, now }: Writing): Promise<void> => {
  const policyDocuments: References['policyDocuments'] = new Map();
  const context = { references: { ...references, policyDocuments }, now };
  const write = async (
    article: DemoArticle,
    { kind, data }: { kind: Kind; data: Data },
  ): Promise<string> => {
    const { unit } = article;
    const writer = writerFor(unit);
    const documentId = await desk.create(writer, kind, data);
    const manuscript = { kind, documentId, writer, unit };
    await sendThroughReview({ desk, manuscript, now }, article);
    return documentId;
  };

  // A document that replaces another, and one that is interpreted, must be there first.
  for (const document of replacingFirst(demoPolicyDocuments)) {
    const kind = 'api::policy-document.policy-document';
    const data = policyDocumentData(document, context);
    policyDocuments.set(document.title, await write(document, { kind, data }));
  }
  for (const interpretation of demoInterpretations) {
    const kind = 'api::policy-interpretation.policy-interpretation';
    const data = interpretationData(interpretation, context);
    await write(interpretation, { kind, data });
  }
  for (const notice of demoNotices) {
    await write(notice, { kind: 'api::notice.notice', data: noticeData(notice, context) });
  }
  for (const item of demoNews) {
    const data = articleData(item, context);
    await write(item, { kind: 'api::news-item.news-item', data });
  }
};

const replacingFirst = <T extends { replacedBy?: string }>(documents: readonly T[]): T[] => [
  ...documents.filter(({ replacedBy }) => !replacedBy),
  ...documents.filter(({ replacedBy }) => replacedBy),
];
