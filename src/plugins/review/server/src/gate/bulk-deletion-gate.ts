import type { Core } from '@strapi/strapi';
import type { RefusalCode } from '../../../domain/refusal';
import { subjectKey, type Subject } from '../../../domain/subject';
import { refusalError } from '../refusal-error';
import { titlesOf } from '../store/content';
import { isGoverned } from '../store/dependencies';
import { itemRows } from '../store/item-rows';
import { lockSubject } from '../store/subject-lock';
import { inTransaction } from '../store/transaction';
import { isInReview } from './is-in-review';

type Deletion = (documentIds: string[], uid: string, options?: object) => Promise<unknown>;
type DocumentManager = Core.Service & { deleteMany: Deletion };

/** How many titles a refusal names; the others are counted. */
const NAMED = 5;

/**
 * The content manager's bulk deletion takes all of the chosen items or none, and says which stand in
 * the way. Strapi has checked the person's rights to each by then. Call in `register`, before
 * Strapi makes its controllers.
 */
export const registerBulkDeletionGate = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi
    .get('services')
    .extend('plugin::content-manager.document-manager', (service: DocumentManager) => ({
      ...service,
      deleteMany(documentIds: string[], uid: string, options?: object) {
        const proceed = () => service.deleteMany(documentIds, uid, options);
        return isGoverned(strapi, uid)
          ? inTransaction(strapi, async (trx) => {
              // In one order everywhere, so that two deletions at once wait and do not lock up.
              for (const documentId of [...documentIds].sort()) {
                await lockSubject({ strapi, trx }, { uid, documentId });
              }
              await refuseUnlessAll(strapi, { uid, documentIds });
              return proceed();
            })
          : proceed();
      },
    }));
};

type Deleted = { uid: string; documentIds: readonly string[] };

const refuseUnlessAll = async (
  strapi: Core.Strapi,
  { uid, documentIds }: Deleted,
): Promise<void> => {
  const published: Subject[] = [];
  const inReview: Subject[] = [];
  for (const documentId of documentIds) {
    for (const { subject, isPublic } of await itemRows(strapi, { uid, documentId })) {
      if (isPublic) published.push(subject);
      else if (await isInReview(strapi, subject)) inReview.push(subject);
    }
  }
  await refuseThese(strapi, 'deletesPublic', published);
  await refuseThese(strapi, 'deletesInReview', inReview);
};

const refuseThese = async (
  strapi: Core.Strapi,
  code: RefusalCode,
  subjects: readonly Subject[],
): Promise<void> => {
  if (subjects.length === 0) return;
  const all = await titlesOf(strapi, subjects);
  const named = subjects.slice(0, NAMED).map((subject) => `《${all[subjectKey(subject)] ?? ''}》`);
  const more = subjects.length > NAMED ? `…（${subjects.length}）` : '';
  throw refusalError(strapi, { code, values: { titles: `${named.join('')}${more}` } });
};
