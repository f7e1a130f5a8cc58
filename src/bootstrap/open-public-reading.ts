import type { Core } from '@strapi/strapi';

const PUBLIC_UIDS = [
  'api::unit.unit',
  'api::column.column',
  'api::news-item.news-item',
  'api::notice.notice',
  'api::policy-document.policy-document',
  'api::policy-interpretation.policy-interpretation',
  'api::special-column.special-column',
  'api::special-column-section.special-column-section',
];

const PERMISSION_UID = 'plugin::users-permissions.permission';

/**
 * Gives everybody the right to read published content, once: rights that an administrator takes
 * away later are not given back at the next boot.
 */
export const openPublicReading = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const seeded = strapi.store({ type: 'core', name: 'lantai' });
  if (await seeded.get({ key: 'publicReadingOpened' })) return;

  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  await strapi.db.query(PERMISSION_UID).deleteMany({ where: { role: { id: role.id } } });
  for (const uid of PUBLIC_UIDS) {
    for (const action of ['find', 'findOne']) {
      await strapi.db
        .query(PERMISSION_UID)
        .create({ data: { action: `${uid}.${action}`, role: role.id } });
    }
  }
  await seeded.set({ key: 'publicReadingOpened', value: true });
};
