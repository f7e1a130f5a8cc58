import type { HttpClient } from '../../../support/http-client';
import { CHECKLIST, NEWS, type CaseReply } from '../newsroom';

/** Those who work, signed in to the server that runs now. */
export type Staff = { contributor: HttpClient; editor: HttpClient; approver: HttpClient };

/** An article on its way: what was done to it and answered. */
export type Article = { documentId: string; done: number; caseId: number; version: number };

/** Submission, the editor's signature, the approver's, which publishes. */
const STEPS_AN_ARTICLE = 3;

export const isDone = ({ done }: Article): boolean => done === STEPS_AN_ARTICLE;

type Work = {
  articles: readonly Article[];
  staff: Staff;
  hands: number;
  /** Called after each answer. */
  onAnswer(): void;
};

/**
 * Takes all articles on, several at once, until they are public or the server is gone. What was not
 * answered is left as it was, to be asked again with the same key. Rejects on any answer but 200.
 */
export const work = async ({ articles, staff, hands, onAnswer }: Work): Promise<void> => {
  const waiting = articles.filter((article) => !isDone(article));
  const hand = async (): Promise<void> => {
    for (let article = waiting.shift(); article; article = waiting.shift()) {
      while (!isDone(article)) {
        const reply = await nextStep(article, staff).catch(() => null);
        if (!reply) return;
        if (reply.status !== 200) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`);
        const { id, version } = reply.body.data;
        Object.assign(article, { done: article.done + 1, caseId: id, version });
        onAnswer();
      }
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
};

const nextStep = ({ documentId, done, caseId, version }: Article, staff: Staff) => {
  const key = `step-${done}`;
  if (done === 0) {
    const submission = { uid: NEWS, documentId, kind: 'publish', note: '请审', key };
    return staff.contributor.post<CaseReply>('/review/cases', submission);
  }
  const signer = done === 1 ? staff.editor : staff.approver;
  const signature = { version, checklist: CHECKLIST, key };
  return signer.post<CaseReply>(`/review/cases/${caseId}/approve`, signature);
};
