import type { Core } from '@strapi/strapi';
import { publicAttributes, type Attribute } from './public-attributes';

export type Populate = { [name: string]: object };

/** Everything that a snapshot of the model reads beside its own columns, in as few rows as can be. */
export const populateFor = (strapi: Core.Strapi, uid: string): Populate => {
  const populate: Populate = {};
  for (const [name, attribute] of publicAttributes(strapi, uid)) {
    const part = populateAttribute(strapi, attribute);
    if (part) populate[name] = part;
  }
  return populate;
};

const populateAttribute = (strapi: Core.Strapi, attribute: Attribute): object | null => {
  switch (attribute.type) {
    case 'relation':
      return { select: ['documentId', 'locale'] };
    case 'media':
      return { select: ['name', 'alternativeText', 'caption', 'url'] };
    case 'component':
      return { populate: populateFor(strapi, attribute.component ?? '') };
    case 'dynamiczone':
      return {
        on: Object.fromEntries(
          (attribute.components ?? []).map((uid) => [uid, { populate: populateFor(strapi, uid) }]),
        ),
      };
    default:
      return null;
  }
};
