import { noticeSentence } from '../../../domain/notices/notice-sentence';
import { sayIn } from '../notice-words';
import { findCases, type StoredCase } from '../store/cases';
import { requesterLanguage } from '../store/current-requester';
import type { Dependencies } from '../store/dependencies';
import { listNotices } from '../store/notices';

/**
 * A page of somebody's own notices, newest first, each with its sentence in their language and the
 * case as it is now; without the case where they may not open it (any more).
 */
export const viewInbox = async (
  { strapi }: Dependencies,
  {
    mayOpen,
    ...inboxQuery
  }: {
    recipientId: number;
    unread: boolean | null;
    page: number;
    pageSize: number;
    mayOpen: (stored: StoredCase) => boolean;
  },
) => {
  const { notices, total } = await listNotices(strapi, inboxQuery);
  const cases = await findCases(
    strapi,
    notices.map(({ caseId }) => caseId),
  );
  const say = sayIn(requesterLanguage(strapi));
  return {
    total,
    notices: notices.map(({ id, topic, title, at, readAt, caseId }) => {
      const stored = cases.get(caseId);
      return {
        id,
        topic,
        sentence: noticeSentence({ topic, title }, say),
        title,
        at,
        readAt,
        case: stored && mayOpen(stored) ? caseOf(stored) : null,
      };
    }),
  };
};

const caseOf = ({ reviewCase: { id, subject, kind, state }, title }: StoredCase) => ({
  id,
  ...subject,
  kind,
  state,
  title,
});
