import type { Core } from '@strapi/strapi';
import type { ReviewConfig } from '../config';

/** What every use case is given. */
export type Dependencies = { strapi: Core.Strapi; clock: () => Date };

export const reviewConfig = (strapi: Core.Strapi): ReviewConfig =>
  strapi.config.get('plugin::review');

export const isGoverned = (strapi: Core.Strapi, uid: string): boolean =>
  reviewConfig(strapi).governs.includes(uid);
