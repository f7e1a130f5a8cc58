// The process that is measured: the compiled application and nothing of the benchmark's.
import './end-with-parent.mjs';
import { createApp } from './load-app.mjs';

const strapi = await createApp().start();
process.send({ port: strapi.server.httpServer.address().port });
