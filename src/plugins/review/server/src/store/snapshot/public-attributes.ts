import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';

/** An attribute of a content type or component, as far as a snapshot asks. */
export type Attribute = {
  type: string;
  customField?: string;
  relation?: string;
  target?: string;
  mappedBy?: string;
  component?: string;
  repeatable?: boolean;
  components?: readonly string[];
  unstable_virtual?: boolean;
};

type Model = Parameters<typeof contentTypes.isPrivateAttribute>[0];

/** Set by Strapi on every row: who, when, in which state. None of it is content. */
const STAMPS = new Set([
  'id',
  'documentId',
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'createdBy',
  'updatedBy',
]);

const isStamp = (name: string): boolean => STAMPS.has(name) || name.startsWith('strapi_');

/**
 * Whether another item holds this relation: what it shows is that item's content, signed with it
 * and following it. A draft of another item that points here must not void the signatures here.
 */
const isOwnedByTarget = ({ relation, mappedBy }: Attribute): boolean =>
  mappedBy !== undefined || relation === 'morphOne' || relation === 'morphMany';

/**
 * The attributes of a model whose values become public, by name: all but Strapi's stamps, private
 * attributes, passwords, and relations owned by the other side.
 */
export const publicAttributes = (strapi: Core.Strapi, uid: string): [string, Attribute][] => {
  const model = strapi.getModel(uid as Parameters<Core.Strapi['getModel']>[0]) as Model;
  return Object.entries(model.attributes as Record<string, Attribute>).filter(
    ([name, attribute]) =>
      !isStamp(name) &&
      attribute.type !== 'password' &&
      attribute.unstable_virtual !== true &&
      !isOwnedByTarget(attribute) &&
      !contentTypes.isPrivateAttribute(model, name),
  );
};
