import type { Core } from '@strapi/strapi';

import { bodyFields } from './body-fields';
import { sanitizeWrites } from './sanitize-writes';

/**
 * Database lifecycles, not document middleware: the Content Manager, REST, `strapi.documents()`
 * and `strapi.db.query()` all end there, components included.
 */
export const bootstrap = ({ strapi }: { strapi: Core.Strapi }): void => {
  const fields = bodyFields({
    contentTypes: Object.values(strapi.contentTypes),
    components: Object.values(strapi.components),
  });
  if (fields.size > 0) strapi.db.lifecycles.subscribe(sanitizeWrites(fields));
};
