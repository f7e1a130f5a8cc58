import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

export const testPassword = 'Lantai-Test-1949';

export type Person = { id: number; email: string; password: string };

type NewPerson = {
  strapi: Core.Strapi;
  /** The code of an admin role, e.g. `strapi-super-admin` or one the application seeds. */
  roleCode: string;
  /** The documentId of the unit the person belongs to. */
  unit?: string;
  email?: string;
  firstname?: string;
};

/** An active administrator with one role, in one unit when given. */
export const createPerson = async ({
  strapi,
  roleCode,
  unit,
  ...details
}: NewPerson): Promise<Person> => {
  const role = await strapi.service('admin::role').findOne({ code: roleCode });
  if (!role) throw new Error(`There is no role with the code ${roleCode}.`);
  const email = details.email ?? `${roleCode}-${randomBytes(4).toString('hex')}@lantai.test`;
  const { id } = await strapi.service('admin::user').create({
    email,
    firstname: details.firstname ?? roleCode,
    lastname: '',
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'zh-Hans',
    roles: [role.id],
  });
  await strapi.db.query('admin::user').update({
    where: { id },
    data: { password: await hashOfTestPassword(strapi) },
  });
  if (unit) await joinUnit({ strapi, unit, userId: id });
  return { id, email, password: testPassword };
};

let hash: string | undefined;

/** One hash for everybody: a good hash is slow on purpose. */
const hashOfTestPassword = async (strapi: Core.Strapi): Promise<string> => {
  hash ??= String(await strapi.service('admin::auth').hashPassword(testPassword));
  return hash;
};

const joinUnit = ({
  strapi,
  unit,
  userId,
}: {
  strapi: Core.Strapi;
  unit: string;
  userId: number;
}) =>
  strapi.documents('api::unit.unit').update({
    documentId: unit,
    data: { members: { connect: [{ id: userId }] } },
  });
