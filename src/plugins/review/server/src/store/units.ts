import type { Core, UID } from '@strapi/strapi';
import { reviewConfig } from './dependencies';

/** Names of units by their document ids; an id of no unit is left out. */
export const unitNames = async (
  strapi: Core.Strapi,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> => {
  const { units } = reviewConfig(strapi);
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows: ({ documentId: string } & Record<string, unknown>)[] = await strapi.db
    .query(units.uid as UID.ContentType)
    .findMany({ where: { documentId: { $in: wanted } } });
  return new Map(rows.map((row) => [row.documentId, String(row[units.name] ?? '')]));
};
