import { factories } from '@strapi/strapi';

const reading = { policies: ['global::bounded-query', 'global::published-only'] };

export default factories.createCoreRouter('api::news-item.news-item', {
  config: { find: reading, findOne: reading },
});
