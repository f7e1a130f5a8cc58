import { createPerson } from '../../support/people';
import type { Newsroom } from './newsroom';

export type Download = { status: number; headers: Headers; bytes: Buffer };

/** Signs a new person in and gets files for them byte by byte. */
export const signInToDownload = async (
  { lantai }: Newsroom,
  { roleCode, unit }: { roleCode: string; unit?: string },
): Promise<(path: string) => Promise<Download>> => {
  const { email, password } = await createPerson({ strapi: lantai.strapi, roleCode, unit });
  const { body } = await lantai.api.post<{ data: { token: string } }>('/admin/login', {
    email,
    password,
  });
  return async (path) => {
    const response = await fetch(lantai.baseUrl + path, {
      headers: { authorization: `Bearer ${body.data.token}` },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes };
  };
};

/** Gives a role one right of the panel more. */
export const grant = async (
  { lantai: { strapi } }: Newsroom,
  { roleCode, right }: { roleCode: string; right: string },
): Promise<void> => {
  const roles = strapi.service('admin::role');
  const role = await roles.findOne({ code: roleCode });
  const action = `plugin::review.${right}`;
  await roles.addPermissions(role.id, [{ action, subject: null, properties: {}, conditions: [] }]);
};
