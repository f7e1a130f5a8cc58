// A process of its own, because Strapi reads its locale and its environment once.
import { createRequire } from 'node:module';
import { inRoot, root } from './root.mjs';

const require = createRequire(inRoot('package.json'));
const { createStrapi } = require('@strapi/strapi');
const { generators } = require('@strapi/typescript-utils');

const strapi = await createStrapi({ appDir: root, distDir: inRoot('dist') }).register();
strapi.log.level = 'error';
await generators.generate({
  strapi,
  pwd: process.argv[2],
  rootDir: '.',
  logger: {},
  artifacts: { contentTypes: true, components: true },
});
await strapi.destroy();
process.exit();
