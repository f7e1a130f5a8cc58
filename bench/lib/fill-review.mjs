import { randomBytes } from 'node:crypto';
import { COLUMN_NAMES } from './articles.mjs';
import { ensurePlaces, writeDraft } from './fill-articles.mjs';

/** Only Strapi's own Super Admin still has the right to the content manager's publish button. */
const ROLES = ['contributor', 'editor', 'approver', 'strapi-super-admin'];

/**
 * Writes drafts that lack nothing for publication, all in the first column (what another shows is
 * checked three times), and one account a role.
 * @param {{ strapi: object, count: number }} options
 * @returns {Promise<{ documentIds: string[], accounts: Record<string, { email: string,
 *   password: string }> }>} accounts by role
 */
export const fillReview = async ({ strapi, count }) => {
  const places = await ensurePlaces(strapi);
  const documentIds = [];
  for (let number = 0; number < count; number += 1) {
    documentIds.push(await writeDraft({ strapi, places }, number * COLUMN_NAMES.length));
  }
  const accounts = {};
  for (const role of ROLES) {
    const { id, ...account } = await createAccount({ strapi, role });
    accounts[role] = account;
    if (role === 'contributor') await joinUnits({ strapi, units: places.units, userId: id });
  }
  return { documentIds, accounts };
};

/** @returns {Promise<{ id: number, email: string, password: string }>} */
export const createAccount = async ({ strapi, role }) => {
  const { id } = await strapi.service('admin::role').findOne({ code: role });
  const account = {
    email: `${role}@bench.test`,
    password: `Aa1${randomBytes(12).toString('hex')}`,
  };
  const user = await strapi.service('admin::user').create({
    ...account,
    firstname: role,
    isActive: true,
    registrationToken: null,
    roles: [id],
  });
  return { ...account, id: user.id };
};

/** Contributors hand in what belongs to their own units; section leads sign it. */
export const joinUnits = async ({ strapi, units, userId }) => {
  for (const { documentId } of units) {
    await strapi.documents('api::unit.unit').update({
      documentId,
      data: { members: { connect: [{ id: userId }] } },
    });
  }
};
