import type { Core } from '@strapi/strapi';

/**
 * `global::choice`: one value of a list in the field's own words (公告, 公示 …), stored as it is
 * read. Strapi checks such a field as an enumeration; a plain enumeration would refuse Chinese
 * values at boot for the sake of GraphQL names (docs/decisions/002-chinese-enumerations.md).
 */
export const registerChoiceField = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.customFields.register({
    name: 'choice',
    type: 'enumeration',
    inputSize: { default: 6, isResizable: true },
  });
};
