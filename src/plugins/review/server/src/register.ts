import type { Core } from '@strapi/strapi';
import { answerGone } from './answer-gone';
import { RIGHTS } from './rights';

/** Rights are registered before the panel starts; it drops permissions it does not know by then. */
export const register = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  strapi.server.use(answerGone({ strapi }) as Parameters<typeof strapi.server.use>[0]);
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany(
      RIGHTS.map((right) => ({ ...right, section: 'plugins', pluginName: 'review' })),
    );
};
