import type { Core } from '@strapi/strapi';
import { currentRequester } from './store/current-requester';

export type Language = 'zh-Hans' | 'en';

/** The language of the person's panel; Chinese unless they chose English. */
export const readerLanguage = (strapi: Core.Strapi): Language => {
  const requester = currentRequester(strapi);
  return requester.kind === 'person' && requester.language === 'en' ? 'en' : 'zh-Hans';
};
