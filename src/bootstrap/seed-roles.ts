import type { Core, UID } from '@strapi/strapi';
import { ROLES } from '../access/roles';
import { rolePermissions } from '../access/role-permissions';

const STRAPI_SAMPLE_ROLES = ['strapi-editor', 'strapi-author'];

/** Fields that hold accounts; who belongs to a unit is the administrator's business. */
const ADMINISTRATOR_FIELDS = new Set(['members']);

/**
 * Creates the bureau's roles that are missing, and only those: what an administrator changed in a
 * role, or the role they deleted after the first boot, stays as they left it.
 * Runs from the app's bootstrap, after Strapi has made Super Admin; a role made earlier would keep
 * Strapi from making it at all.
 */
export const seedRoles = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const seeded = strapi.store({ type: 'core', name: 'lantai' });
  if (await seeded.get({ key: 'rolesSeeded' })) return;

  const roles = strapi.service('admin::role');
  for (const role of ROLES) {
    if (await roles.findOne({ code: role.code })) continue;
    const { id } = await roles.create({
      code: role.code,
      name: role.name,
      description: role.description,
    });
    await roles.assignPermissions(
      id,
      rolePermissions(role, (uid) => panelFields(strapi, uid as UID.ContentType)),
    );
  }
  await nameSuperAdmin(strapi);
  await removeUnusedSampleRoles(strapi);
  await seeded.set({ key: 'rolesSeeded', value: true });
};

const panelFields = (strapi: Core.Strapi, uid: UID.ContentType): string[] =>
  strapi
    .service('admin::content-type')
    .getNestedFields(strapi.contentType(uid), { components: strapi.components })
    .filter((field: string) => !ADMINISTRATOR_FIELDS.has(field));

/** By query: Strapi's service refuses every change to this role. */
const nameSuperAdmin = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.query('admin::role').update({
    where: { code: 'strapi-super-admin' },
    data: { name: '系统管理员', description: '管理账号、角色、单位和系统设置；不审批、不发布稿件' },
  });
};

/** Strapi's sample Editor may publish past the approvers, so an unused one must not stay. */
const removeUnusedSampleRoles = async (strapi: Core.Strapi): Promise<void> => {
  const roles = strapi.service('admin::role');
  for (const code of STRAPI_SAMPLE_ROLES) {
    const role = await roles.findOneWithUsersCount({ code });
    if (role && role.usersCount === 0) await roles.deleteByIds([role.id]);
  }
};
