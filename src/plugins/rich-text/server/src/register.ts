import type { Core } from '@strapi/strapi';

/** Makes `plugin::rich-text.html` known before the schemas that use it are read. */
export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.customFields.register({
    name: 'html',
    plugin: 'rich-text',
    type: 'text',
    inputSize: { default: 12, isResizable: true },
  });
};
