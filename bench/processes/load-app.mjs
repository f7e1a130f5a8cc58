import { createRequire } from 'node:module';
import path from 'node:path';

const appDir = process.cwd();

/** A module of the application. Its own copy: Strapi is loaded as CommonJS, as `strapi start` does. */
export const requireFromApp = createRequire(path.join(appDir, 'package.json'));

/** The compiled application of the working directory, not yet started. */
export const createApp = () =>
  requireFromApp('@strapi/strapi').createStrapi({ appDir, distDir: path.join(appDir, 'dist') });

/**
 * The same, loaded, with a review that governs another type than articles: they are published
 * without a gate, and a start does not compare each of them with what was signed.
 */
export const loadUngoverned = async () => {
  // What `load` does, with a word in between: plugins read their configuration when they register.
  const strapi = await createApp().register();
  strapi.config.set('plugin::review.governs', ['api::special-column.special-column']);
  await strapi.bootstrap();
  strapi.isLoaded = true;
  return strapi;
};
