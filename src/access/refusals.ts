import createError, { type HttpError } from 'http-errors';
import { languageOf, type Actor } from './actor';
import en from './translations/en.json';
import zh from './translations/zh-Hans.json';

export type RefusalCode = keyof typeof zh;

/**
 * A 403 that says why.
 * Not Strapi's ForbiddenError: its router answers that with a bare "Forbidden".
 */
export const refusal = (code: RefusalCode, actor: Actor): HttpError =>
  createError(403, { 'zh-Hans': zh, en }[languageOf(actor)][code], { details: { code } });
