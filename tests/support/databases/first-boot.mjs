// Boots the compiled application of the working directory once, on the database that the environment
// names: tables, indexes, triggers, roles and policies are there when it ends.
import { createRequire } from 'node:module';
import path from 'node:path';

const appDir = process.cwd();
const { createStrapi } = createRequire(path.join(appDir, 'package.json'))('@strapi/strapi');
const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
strapi.log.level = 'error';
await strapi.load();
await strapi.destroy();
process.exit(0);
