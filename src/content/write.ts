import type { Core, UID } from '@strapi/strapi';
import type { Clock } from '../clock';
import type { Data } from './prepare-data';
import type { FieldSchema } from './rules/field-rules';

/** What the gate works with. */
export type Gate = { strapi: Core.Strapi; clock: Clock };

export type Uid = UID.ContentType;

/** A call of the document service, as its middleware may change it. */
export type Call = {
  uid: Uid;
  action: string;
  params: { documentId?: string; locale?: string | null; status?: string; data?: Data };
};

export const attributesOf = (strapi: Core.Strapi, uid: Uid): Record<string, FieldSchema> =>
  strapi.contentType(uid).attributes as unknown as Record<string, FieldSchema>;

export const hasDrafts = (strapi: Core.Strapi, uid: Uid): boolean =>
  strapi.contentType(uid).options?.draftAndPublish === true;
