import type { Core } from '@strapi/strapi';

/**
 * Takes the link to Strapi's shop off the panel's menu. Strapi gives Super Admin the right to it
 * anew at every boot and has no setting against it.
 */
export const hideMarketplace = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await strapi.db
    .query('admin::permission')
    .deleteMany({ where: { action: 'admin::marketplace.read' } });
};
