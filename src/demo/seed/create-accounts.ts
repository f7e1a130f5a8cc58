import type { Core } from '@strapi/strapi';
import type { DemoAccountData, DemoPost, DemoRole } from '../accounts';

export type NewAccount = DemoAccountData & { post: DemoPost; password: string };

type Roles = { findOne(where: { code: string }): Promise<{ id: number } | null> };
type Users = { create(attributes: Record<string, unknown>): Promise<{ id: number }> };

const SUPER_ADMIN: DemoRole = 'super-admin';

const strapiRoleCode = (role: DemoRole): string =>
  role === SUPER_ADMIN ? 'strapi-super-admin' : role;

/** Creates the accounts, active and with a Chinese panel; gives their ids by post. */
export const createAccounts = async ({
  strapi,
  accounts,
}: {
  strapi: Core.Strapi;
  accounts: readonly NewAccount[];
}): Promise<Map<DemoPost, number>> => {
  const roles = strapi.service('admin::role') as Roles;
  const users = strapi.service('admin::user') as Users;
  const userIds = new Map<DemoPost, number>();
  for (const { post, role, email, password } of accounts) {
    const code = strapiRoleCode(role);
    const found = await roles.findOne({ code });
    if (!found) throw new Error(`role ${code} is missing`);
    const { id } = await users.create({
      email,
      firstname: post,
      lastname: '',
      password,
      isActive: true,
      registrationToken: null,
      preferedLanguage: 'zh-Hans',
      roles: [found.id],
    });
    userIds.set(post, id);
  }
  return userIds;
};
