import type { Core } from '@strapi/strapi';
import { currentActor } from './actor';

const READS = new Set(['findOne', 'findMany', 'findFirst', 'count']);

/**
 * Whatever another site asks for, it reads published content, unless its token holds the preview
 * right. The route policy of the same name refuses such a request with a sentence; this holds
 * where a route lacks it.
 */
export const registerPublishedOnly = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.documents.use((context, next) => {
    if (!READS.has(context.action)) return next();
    const actor = currentActor(strapi);
    if (actor.kind === 'site' && !actor.mayPreview) {
      const {
        publicationFilter: _filter,
        hasPublishedVersion: _legacy,
        ...params
      } = context.params as Record<string, unknown>;
      context.params = { ...params, status: 'published' } as typeof context.params;
    }
    return next();
  });
};
