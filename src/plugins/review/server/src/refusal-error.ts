import type { Core } from '@strapi/strapi';
import createError, { type HttpError } from 'http-errors';
import { fillSentence } from '../../domain/fill-sentence';
import type { LedgerEvent } from '../../domain/ledger/ledger-events';
import type { Refusal, RefusalCode } from '../../domain/refusal';
import en from '../../translations/refusals.en.json';
import zh from '../../translations/refusals.zh-Hans.json';
import { requesterLanguage, type Language } from './store/current-requester';

/**
 * What a case, a policy or a draft is now, for somebody who came too late: who did what when. Only
 * cases have a state and an event, and drafts have no version but the time of their last save (`at`,
 * to the millisecond); `by` is null when nobody did it: a schedule, a replaced file.
 */
export type Conflict = {
  version?: number;
  state?: string;
  event?: LedgerEvent | null;
  by: string | null;
  at: string | null;
};

const STATUS: Partial<Record<RefusalCode, number>> = {
  notSignedIn: 401,
  caseNotFound: 404,
  contentNotFound: 404,
  commentNotFound: 404,
  deliveryNotFound: 404,
  wrongState: 409,
  staleVersion: 409,
  contentChanged: 409,
  caseAlreadyOpen: 409,
  alreadySigned: 409,
  digestMismatch: 409,
  alreadyPublic: 409,
  notPublic: 409,
  nothingToCorrect: 422,
  caseClosed: 409,
  commentSettled: 409,
  channelOff: 409,
  deliveryNotFailed: 409,
  reasonMissing: 400,
  noticeMissing: 400,
  checklistIncomplete: 400,
  scheduleInPast: 400,
  scheduleOnlyAtLastStage: 400,
  expiryTooEarly: 400,
  delegationLoop: 400,
  delegationPeriod: 400,
  policyUnusable: 400,
  answerMissing: 400,
  policyNotFound: 404,
  policyNeeded: 409,
  delegationNotFound: 404,
  delegationOver: 409,
  delegateUnsuitable: 400,
  principalUnknown: 400,
  calendarDayNotFound: 404,
  termNotFound: 404,
  termExists: 409,
  termListFull: 409,
  termsRejected: 422,
  blockingFindings: 422,
  fileIsPublic: 409,
  takenOverMeanwhile: 409,
  savedMeanwhile: 409,
  filesUnreadable: 422,
  warningsUnacknowledged: 422,
  blockingComments: 422,
  fieldNotFound: 422,
  quoteNotFound: 422,
  tooManyComments: 422,
};

/** What an answer tells beside the refusal: what somebody else did, and findings in words. */
export type RefusalDetails = { conflict?: Conflict; findings?: readonly unknown[] };

/**
 * A refusal as the error that Strapi's router passes on with its sentence. Not Strapi's
 * ForbiddenError: that one is answered with a bare "Forbidden".
 */
export const refusalError = (
  strapi: Core.Strapi,
  refusal: Refusal,
  more: RefusalDetails = {},
): HttpError =>
  createError(STATUS[refusal.code] ?? 403, refusalSentence(strapi, refusal), {
    details: { code: refusal.code, values: refusal.values ?? {}, ...more },
  });

/** In the language of the person's panel; Chinese unless they chose English. */
export const refusalSentence = (strapi: Core.Strapi, refusal: Refusal): string =>
  refusalText(requesterLanguage(strapi), refusal);

export const refusalText = (language: Language, { code, values }: Refusal): string =>
  fillSentence((language === 'en' ? en : zh)[code], values);
