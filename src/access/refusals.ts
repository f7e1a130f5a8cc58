import createError, { type HttpError } from 'http-errors';
import type { Actor } from './actor';
import en from './translations/en.json';
import zh from './translations/zh-Hans.json';

export type RefusalCode = keyof typeof zh;

/**
 * A 403 that says why, in the person's panel language (Chinese unless they chose English).
 * Not Strapi's ForbiddenError: its router answers that with a bare "Forbidden".
 */
export const refusal = (code: RefusalCode, actor: Actor): HttpError => {
  const english = actor.kind === 'person' && actor.user.preferedLanguage === 'en';
  return createError(403, english ? en[code] : zh[code], { details: { code } });
};
