import type { Core } from '@strapi/strapi';
import { refusalError } from '../refusal-error';
import { currentRequester } from '../store/current-requester';
import { isGoverned, type Dependencies } from '../store/dependencies';
import { itemRows } from '../store/item-rows';
import { lockSubject } from '../store/subject-lock';
import { inTransaction } from '../store/transaction';
import { beforeDocumentCalls, type DocumentCall } from '../store/write-hooks';
import { isInReview } from './is-in-review';
import { isMeant } from './meant-locales';
import { noteChanges } from './note-changes';
import { noteHolders } from './note-holders';
import { isPermitted } from './permit';
import { refuseStaleSave } from './refuse-stale-save';

const CHANGES = new Set(['create', 'update', 'clone', 'discardDraft']);
const TAKES_AWAY = new Set(['unpublish', 'delete', 'discardDraft']);
const WRITES = new Set([...CHANGES, ...TAKES_AWAY]);

/**
 * Nothing becomes public, or stops being so, but by a use case of the review: whatever path a call
 * comes on, it passes here. Other sites' writes become drafts, since Strapi's REST would publish
 * what it is sent. Every change of a draft is noted with who made it, and voids signatures that
 * were given for other content.
 */
export const registerDocumentGate = (dependencies: Dependencies): void => {
  const { strapi } = dependencies;
  beforeDocumentCalls(strapi, async (call, next) => {
    const { uid, params } = call;
    if (!isGoverned(strapi, uid)) return next();
    if (params.documentId && isPermitted({ uid, documentId: params.documentId })) return next();
    refuseOrLower(strapi, call);
    if (!WRITES.has(call.action)) return next();
    return inTransaction(strapi, async (trx) => {
      if (params.documentId) {
        await lockSubject({ strapi, trx }, { uid, documentId: params.documentId });
      }
      await refuseTakingAway(strapi, call);
      await refuseStaleSave(strapi, call);
      return noteHolders(dependencies, call, () =>
        CHANGES.has(call.action) ? noteChanges(dependencies, call, next) : next(),
      );
    });
  });
};

const refuseOrLower = (strapi: Core.Strapi, call: DocumentCall): void => {
  const writesPublished =
    (call.action === 'create' || call.action === 'update') && call.params.status === 'published';
  if (call.action !== 'publish' && !writesPublished) return;
  if (call.action === 'publish' || currentRequester(strapi).kind !== 'site') {
    throw refusalError(strapi, { code: 'publishOutsideReview' });
  }
  call.params = { ...call.params, status: 'draft' };
};

const refuseTakingAway = async (
  strapi: Core.Strapi,
  { uid, action, params: { documentId, locale } }: DocumentCall,
): Promise<void> => {
  if (!documentId || !TAKES_AWAY.has(action)) return;
  const rows = (await itemRows(strapi, { uid, documentId })).filter(({ subject }) =>
    isMeant(subject, locale),
  );
  if (action === 'unpublish' || (action === 'delete' && rows.some(({ isPublic }) => isPublic))) {
    throw refusalError(strapi, { code: 'withdrawOutsideReview' });
  }
  for (const { subject } of rows) {
    if (!(await isInReview(strapi, subject))) continue;
    throw refusalError(strapi, {
      code: action === 'delete' ? 'editDuringReview' : 'discardDuringReview',
    });
  }
};
