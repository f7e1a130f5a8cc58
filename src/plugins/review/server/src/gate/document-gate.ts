import type { Core } from '@strapi/strapi';
import type { Subject } from '../../../domain/subject';
import { awaitsSubmission, isClosed } from '../../../domain/transitions';
import { refusalError } from '../refusal-error';
import { casesOf } from '../store/cases';
import { recordEdit } from '../store/content';
import { currentRequester } from '../store/current-requester';
import { isGoverned, type Dependencies } from '../store/dependencies';
import { publicDocumentIds } from '../store/public-rows';
import { lockSubject } from '../store/subject-lock';
import { inTransaction } from '../store/transaction';
import { beforeDocumentCalls, type DocumentCall } from '../store/write-hooks';
import { noteSave } from '../use-cases/note-save';
import { Refused } from '../use-cases/refused';
import { isPermitted } from './permit';

const CHANGES = new Set(['create', 'update', 'clone', 'discardDraft']);
const WRITES = new Set([...CHANGES, 'delete', 'unpublish']);

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
      if (!CHANGES.has(call.action)) return next();
      const result = await next();
      await note(dependencies, call, result as { documentId?: string } | null);
      return result;
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
  { uid, action, params }: DocumentCall,
): Promise<void> => {
  const { documentId } = params;
  if (!documentId || !['unpublish', 'delete', 'discardDraft'].includes(action)) return;
  const isPublic = (await publicDocumentIds(strapi, { uid, where: { documentId } })).length > 0;
  if (action === 'unpublish' || (action === 'delete' && isPublic)) {
    throw refusalError(strapi, { code: 'withdrawOutsideReview' });
  }
  if (await isInReview(strapi, { uid, documentId, locale: localeOf(params) })) {
    throw refusalError(strapi, {
      code: action === 'delete' ? 'editDuringReview' : 'discardDuringReview',
    });
  }
};

const localeOf = ({ locale }: DocumentCall['params']): string | null =>
  typeof locale === 'string' && locale !== '*' ? locale : null;

const isInReview = async (strapi: Core.Strapi, subject: Subject): Promise<boolean> =>
  (await casesOf(strapi, subject)).some(
    ({ reviewCase: { state } }) => !isClosed(state) && !awaitsSubmission(state),
  );

const note = async (
  { strapi, clock }: Dependencies,
  { uid, params }: DocumentCall,
  result: { documentId?: string } | null,
): Promise<void> => {
  if (!result?.documentId) return;
  const subject = { uid, documentId: result.documentId, locale: localeOf(params) };
  const requester = currentRequester(strapi);
  const personId = requester.kind === 'person' ? requester.userId : null;
  if (personId !== null) await recordEdit(strapi, { subject, personId, at: clock() });
  if (!(await isInReview(strapi, subject))) return;
  try {
    await noteSave({ strapi, clock }, { subject, personId });
  } catch (error) {
    throw error instanceof Refused ? refusalError(strapi, error.refusal) : error;
  }
};
