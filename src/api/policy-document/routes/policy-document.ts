import { factories } from '@strapi/strapi';

const reading = { policies: ['global::bounded-query', 'global::published-only'] };

export default factories.createCoreRouter('api::policy-document.policy-document', {
  config: { find: reading, findOne: reading },
});
