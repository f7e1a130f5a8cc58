// The process that is measured: the compiled application and nothing of the benchmark's.
import './end-with-parent.mjs';
import { createApp } from './load-app.mjs';
import { tellCpuTime } from './tell-cpu-time.mjs';

const strapi = await createApp().start();
tellCpuTime();
process.send({ port: strapi.server.httpServer.address().port });
