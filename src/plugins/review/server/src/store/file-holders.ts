import type { Core, UID } from '@strapi/strapi';
import type { Subject } from '../../../domain/subject';
import { reviewConfig } from './dependencies';
import { publicAttributes, type Attribute } from './snapshot/public-attributes';

/** A row of an item that shows a file. */
export type FileHolder = { subject: Subject; isPublic: boolean; title: string };

type Row = {
  documentId: string;
  locale: string | null;
  publishedAt: unknown;
} & Record<string, unknown>;

type Condition = Record<string, unknown>;

/**
 * The rows of governed types that show a file: in a media field, also in a component's, or by an
 * address in a text, which holds the file's hash whatever size of a picture it is of. Not looked
 * into are dynamic zones and JSON.
 */
export const fileHolders = async (
  strapi: Core.Strapi,
  file: { id: number; hash: string },
): Promise<FileHolder[]> => {
  const { governs, facts } = reviewConfig(strapi);
  const holders: FileHolder[] = [];
  for (const uid of governs) {
    const $or = conditions(strapi, uid, file);
    if ($or.length === 0) continue;
    const rows: Row[] = await strapi.db.query(uid as UID.ContentType).findMany({ where: { $or } });
    for (const { documentId, locale, publishedAt, ...row } of rows) {
      holders.push({
        subject: { uid, documentId, locale: locale ?? null },
        isPublic: publishedAt !== null,
        title: facts.title.map((name) => String(row[name] ?? '')).find(Boolean) ?? '',
      });
    }
  }
  return holders;
};

const TEXTS = new Set(['string', 'text', 'richtext']);

const conditions = (
  strapi: Core.Strapi,
  uid: string,
  file: { id: number; hash: string },
): Condition[] =>
  publicAttributes(strapi, uid).flatMap(([name, attribute]) => {
    const condition = conditionOn(strapi, attribute, file);
    return condition ? [{ [name]: condition }] : [];
  });

const conditionOn = (
  strapi: Core.Strapi,
  { type, component }: Attribute,
  file: { id: number; hash: string },
): Condition | null => {
  if (type === 'media') return { id: file.id };
  if (TEXTS.has(type)) return { $contains: file.hash };
  const inside = type === 'component' && component ? conditions(strapi, component, file) : [];
  return inside.length > 0 ? { $or: inside } : null;
};
