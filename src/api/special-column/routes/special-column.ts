import { factories } from '@strapi/strapi';

const reading = { policies: ['global::bounded-query', 'global::published-only'] };

export default factories.createCoreRouter('api::special-column.special-column', {
  config: { find: reading, findOne: reading },
});
