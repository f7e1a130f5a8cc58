import type { Core } from '@strapi/strapi';

/**
 * `GET /api/preview`: which collections the caller's token may read with `status=draft`. The right
 * to call it is the preview right itself, so an administrator grants both with one tick.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  describe() {
    const collections = Object.values(strapi.contentTypes)
      .filter(({ uid, options }) => uid.startsWith('api::') && options?.draftAndPublish)
      .map(({ info }) => info.pluralName)
      .sort();
    return { data: { collections } };
  },
});
