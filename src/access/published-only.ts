import type { Core } from '@strapi/strapi';
import { currentActor } from './actor';
import { inPublishedColumn, SECTION_UID, withoutHiddenSections } from './hidden-sections';

const READS = new Set(['findOne', 'findMany', 'findFirst', 'count']);

/**
 * Whatever another site asks for, it reads published content, unless its token holds the preview
 * right. The route policy of the same name refuses such a request with a sentence; this holds
 * where a route lacks it.
 */
export const registerPublishedOnly = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.documents.use(async (context, next) => {
    const actor = currentActor(strapi);
    if (!READS.has(context.action) || actor.kind !== 'site' || actor.mayPreview) return next();

    const { uid } = context;
    const {
      publicationFilter: _filter,
      hasPublishedVersion: _legacy,
      ...params
    } = context.params as Record<string, unknown>;
    context.params = {
      ...params,
      status: 'published',
      ...(uid === SECTION_UID
        ? { filters: { $and: [params.filters ?? {}, inPublishedColumn] } }
        : {}),
    } as typeof context.params;
    const answer = await next();
    await withoutHiddenSections({ strapi, uid, answer });
    return answer;
  });
};
