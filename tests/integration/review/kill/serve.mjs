// A process to be killed: the compiled application of the working directory, on the database that
// the environment names. Sends { port, findings, drift, inventory } once it serves, and
// the last three again whenever it is asked.
// node serve.mjs <public directory>
import { createRequire } from 'node:module';
import path from 'node:path';

process.on('disconnect', () => process.exit(1));

const appDir = process.cwd();
const { createStrapi } = createRequire(path.join(appDir, 'package.json'))('@strapi/strapi');
const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
strapi.config.set('dirs.static.public', process.argv[2]);
strapi.log.level = 'error';
await strapi.start();
// A request must fail only because the process is gone, not because its connection was idle.
strapi.server.httpServer.keepAliveTimeout = 60_000;

const rows = (uid, columns) =>
  strapi.db.query(uid).findMany({ select: ['id', ...columns], orderBy: { id: 'asc' } });

const ledger = strapi.plugin('review').service('ledger');
const look = async () => ({
  findings: (await ledger.verify()).findings,
  drift: await ledger.drift(),
  inventory: {
    cases: await rows('plugin::review.case', [
      ...['subjectKey', 'subjectDocumentId', 'state', 'version', 'stageIndex', 'round', 'digest'],
      'decisions',
    ]),
    rounds: await rows('plugin::review.round', ['caseId', 'number', 'digest']),
    publications: await rows('plugin::review.publication', [
      ...['subjectKey', 'caseId', 'round', 'digest'],
    ]),
    keys: await rows('plugin::review.action-key', ['caseId', 'action']),
    lines: await rows('plugin::review.ledger-entry', ['caseId', 'event', 'round', 'digest']),
    publicIds: (
      await strapi.db.query('api::news-item.news-item').findMany({
        select: ['documentId'],
        where: { publishedAt: { $notNull: true } },
      })
    ).map(({ documentId }) => documentId),
  },
});

process.send({ port: strapi.server.httpServer.address().port, ...(await look()) });
process.on('message', async () => process.send(await look()));
