import type { Core, UID } from '@strapi/strapi';
import { reviewConfig } from './dependencies';

/** Names by document id, in the order of names; of these units only, unless null. */
export const unitNames = async (
  strapi: Core.Strapi,
  ids: readonly string[] | null,
): Promise<Map<string, string>> => {
  const { uid, name } = reviewConfig(strapi).units;
  return namesOf(strapi, {
    uid,
    key: 'documentId',
    name,
    where: ids === null ? {} : { documentId: { $in: [...ids] } },
  });
};

/** Names by slug. */
export const columnNames = async (strapi: Core.Strapi): Promise<Map<string, string>> => {
  const { uid, slug, name } = reviewConfig(strapi).columns;
  return namesOf(strapi, { uid, key: slug, name, where: {} });
};

/** Names of the panel's roles by code. */
export const roleNames = (strapi: Core.Strapi): Promise<Map<string, string>> =>
  namesOf(strapi, { uid: 'admin::role', key: 'code', name: 'name', where: {} });

const namesOf = async (
  strapi: Core.Strapi,
  { uid, key, name, where }: { uid: string; key: string; name: string; where: object },
): Promise<Map<string, string>> => {
  const rows: Record<string, unknown>[] = await strapi.db
    .query(uid as UID.ContentType)
    .findMany({ where, select: [key, name], orderBy: [{ [name]: 'asc' }, { id: 'asc' }] });
  return new Map(rows.map((row) => [String(row[key]), String(row[name] ?? '')]));
};
