// The same application, whose review governs another type than the one that is measured: publishing
// an article passes no gate.
import './end-with-parent.mjs';
import { createApp } from './load-app.mjs';

// What `load` does, with a word in between: plugins read their configuration when they register.
const strapi = await createApp().register();
strapi.config.set('plugin::review.governs', ['api::special-column.special-column']);
await strapi.bootstrap();
strapi.isLoaded = true;
await strapi.start();
process.send({ port: strapi.server.httpServer.address().port });
