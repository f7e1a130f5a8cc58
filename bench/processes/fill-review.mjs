// Fills the application's database with drafts and those who work on them: node fill-review.mjs <count>
import './end-with-parent.mjs';
import { fillReview } from '../lib/fill-review.mjs';
import { databaseVersion } from '../lib/database.mjs';
import { createApp } from './load-app.mjs';

const strapi = await createApp().load();
const filled = await fillReview({ strapi, count: Number(process.argv[2]) });
const database = await databaseVersion(strapi);
await strapi.destroy();
process.send({ ...filled, database });
