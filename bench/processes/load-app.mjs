import { createRequire } from 'node:module';
import path from 'node:path';

const appDir = process.cwd();

/** A module of the application. Its own copy: Strapi is loaded as CommonJS, as `strapi start` does. */
export const requireFromApp = createRequire(path.join(appDir, 'package.json'));

/** The compiled application of the working directory, not yet started. */
export const createApp = () =>
  requireFromApp('@strapi/strapi').createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
