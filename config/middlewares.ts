export default [
  'strapi::logger',
  'global::chinese-sign-in-errors',
  'strapi::errors',
  'global::one-error-form',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
