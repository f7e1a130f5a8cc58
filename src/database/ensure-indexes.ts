import type { Core } from '@strapi/strapi';
import { INDEXES, type IndexDefinition } from './indexes';

/**
 * Creates the missing indexes. At every boot and not as a migration: Strapi runs migrations before
 * it has made the tables of an empty database.
 */
export const ensureIndexes = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const schema = strapi.db.getSchemaName();
  for (const index of INDEXES) await strapi.db.connection.raw(createStatement(index, schema));
};

/** Names come from our own table above, never from outside, so they are not bound. */
const createStatement = (
  { name, table, columns, unique, where }: IndexDefinition,
  schema: string | undefined,
): string =>
  [
    `create ${unique ? 'unique ' : ''}index if not exists "${name}"`,
    `on ${schema ? `"${schema}".` : ''}"${table}" (${columns.join(', ')})`,
    ...(where ? [`where ${where}`] : []),
  ].join(' ');
