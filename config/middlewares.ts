export default [
  'strapi::logger',
  'global::chinese-sign-in-errors',
  'global::one-error-form',
  'strapi::errors',
  'global::bad-values',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '5mb',
      formLimit: '1mb',
      textLimit: '1mb',
      // Above the 50 MB that src/uploads allows, so that a file somewhat too large gets its sentence.
      formidable: { maxFileSize: 64 * 1024 * 1024 },
    },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
