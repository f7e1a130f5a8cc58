// Fills the application's database with articles: node fill-app.mjs <total>
import './end-with-parent.mjs';
import { fillArticles } from '../lib/fill-articles.mjs';
import { databaseVersion } from '../lib/database.mjs';
import { loadUngoverned, requireFromApp } from './load-app.mjs';

const strapi = await loadUngoverned();
const { slugOf } = requireFromApp('./dist/src/content/slug.js');
const filled = await fillArticles({ strapi, slugOf, total: Number(process.argv[2]) });
const database = await databaseVersion(strapi);
await strapi.destroy();
process.send({ ...filled, database });
