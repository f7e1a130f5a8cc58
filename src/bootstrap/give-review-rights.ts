import type { Core } from '@strapi/strapi';
import { ROLES } from '../access/roles';

/**
 * Gives the bureau's roles their rights in the plugin `review`, once; what an administrator changes
 * afterwards stays.
 */
export const giveReviewRights = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const seeded = strapi.store({ type: 'core', name: 'lantai' });
  if (await seeded.get({ key: 'reviewRightsGiven' })) return;

  const roles = strapi.service('admin::role');
  for (const { code, review } of ROLES) {
    const role = await roles.findOne({ code });
    if (!role) continue;
    await roles.addPermissions(
      role.id,
      review.map((right) => ({
        action: `plugin::review.${right}`,
        subject: null,
        properties: {},
        conditions: [],
      })),
    );
  }
  await seeded.set({ key: 'reviewRightsGiven', value: true });
};
