// The application as serve-app.mjs serves it, but that articles need no review; and at
// POST /bench/publish/<documentId> the bare publication of one, without the content manager's work.
import './end-with-parent.mjs';
import { NEWS } from '../lib/article-rows.mjs';
import { loadUngoverned } from './load-app.mjs';
import { tellCpuTime } from './tell-cpu-time.mjs';

const strapi = await loadUngoverned();
strapi.server.routes([
  {
    method: 'POST',
    path: '/bench/publish/:documentId',
    handler: async (context) => {
      const { documentId } = context.params;
      await strapi.documents(NEWS).publish({ documentId });
      context.body = { documentId };
    },
    config: { auth: false },
  },
]);
await strapi.start();
tellCpuTime();
process.send({ port: strapi.server.httpServer.address().port });
