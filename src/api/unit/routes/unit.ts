import { factories } from '@strapi/strapi';

const reading = { policies: ['global::bounded-query', 'global::published-only'] };

/** Read only: a type without drafts would be public the moment another site wrote it. */
export default factories.createCoreRouter('api::unit.unit', {
  only: ['find', 'findOne'],
  config: { find: reading, findOne: reading },
});
