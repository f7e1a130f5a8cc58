import type { Core } from '@strapi/strapi';
import createError, { type HttpError } from 'http-errors';
import type { LedgerEvent } from '../../domain/ledger/ledger-events';
import type { Refusal, RefusalCode } from '../../domain/refusal';
import en from '../../translations/refusals.en.json';
import zh from '../../translations/refusals.zh-Hans.json';
import { currentRequester } from './store/current-requester';

/**
 * What the case is now, for somebody who came too late: who did what when. `by` is null when nobody
 * did: a schedule, a replaced file.
 */
export type Conflict = {
  version: number;
  state: string;
  event: LedgerEvent | null;
  by: string | null;
  at: string | null;
};

const STATUS: Partial<Record<RefusalCode, number>> = {
  notSignedIn: 401,
  caseNotFound: 404,
  contentNotFound: 404,
  wrongState: 409,
  staleVersion: 409,
  contentChanged: 409,
  caseAlreadyOpen: 409,
  alreadySigned: 409,
  digestMismatch: 409,
  alreadyPublic: 409,
  notPublic: 409,
  reasonMissing: 400,
  noticeMissing: 400,
  checklistIncomplete: 400,
  scheduleInPast: 400,
  scheduleOnlyAtLastStage: 400,
  expiryTooEarly: 400,
  delegationLoop: 400,
  delegationPeriod: 400,
  policyUnusable: 400,
  blockingFindings: 422,
  warningsUnacknowledged: 422,
  blockingComments: 422,
};

/**
 * A refusal as the error that Strapi's router passes on with its sentence. Not Strapi's
 * ForbiddenError: that one is answered with a bare "Forbidden".
 */
export const refusalError = (
  strapi: Core.Strapi,
  refusal: Refusal,
  more: { conflict?: Conflict; findings?: readonly unknown[] } = {},
): HttpError =>
  createError(STATUS[refusal.code] ?? 403, refusalSentence(strapi, refusal), {
    details: { code: refusal.code, values: refusal.values ?? {}, ...more },
  });

/** In the language of the person's panel; Chinese unless they chose English. */
export const refusalSentence = (strapi: Core.Strapi, { code, values = {} }: Refusal): string => {
  const requester = currentRequester(strapi);
  const english = requester.kind === 'person' && requester.language === 'en';
  const sentence = (english ? en : zh)[code];
  return sentence.replace(/\{(\w+)\}/gu, (_, key: string) => String(values[key] ?? ''));
};
