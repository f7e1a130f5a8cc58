// The content API beside a bare server that sends the same bytes: see README.md.
import { writeFileSync } from 'node:fs';
import { command } from '../scripts/lib/refusal.mjs';
import { inRoot } from '../scripts/lib/root.mjs';
import { createApp } from './lib/app-process.mjs';
import { startBaseline } from './lib/baseline.mjs';
import { cases } from './lib/cases.mjs';
import { withCleanUp } from './lib/clean-up.mjs';
import { compare } from './lib/compare.mjs';
import { createDatabase } from './lib/database.mjs';
import { readOptions } from './lib/options.mjs';
import { markdown, result } from './lib/report.mjs';
import { requireBuild, say, temporaryDirectory } from './lib/run.mjs';

const LIMIT_MINUTES = 10;
const RESULT = '.tmp/bench/read-api.json';

// autocannon lets go of its sockets when a run ends; when the server is still busy answering, one of
// them is reset with nobody listening. Requests of our own reject where they are awaited.
process.on('uncaughtException', (error) => {
  if (error.code !== 'ECONNRESET') throw error;
});

await command(() => withCleanUp({ minutes: LIMIT_MINUTES }, benchmark));

async function benchmark(atEnd) {
  const { sizes, seconds, postgres } = readOptions(process.argv.slice(2));
  requireBuild();
  const directory = temporaryDirectory(atEnd);
  const database = await createDatabase({ directory, postgres });
  atEnd(database.drop);
  const baseline = await startBaseline({ directory });
  atEnd(baseline.stop);
  const app = createApp({ directory, database: database.environment });

  const measurements = [];
  for (const total of sizes) {
    say(`写入 ${total} 篇 (filling in ${total} articles)`);
    const filled = await app.run('fill-app.mjs', [String(total)]);
    const { url, stop } = await app.serve('serve-ungoverned.mjs');
    atEnd(stop);
    for (const measured of cases({ ...filled, total })) {
      say(`${measured.name}，${total} 篇 (${total} articles)`);
      const figures = await compare({ measured, appUrl: url, baseline, seconds });
      measurements.push({ name: measured.name, articles: total, ...figures, ...filled });
    }
    await stop();
  }
  report(result({ measurements, seconds }));
}

function report(figures) {
  writeFileSync(inRoot(RESULT), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`\n${markdown(figures)}`);
  say(`已写入 ${RESULT} (written)`);
  if (figures.findings.length === 0) return;
  console.error(`\n✗ 结果不可信 (the figures cannot be trusted):\n${figures.findings.join('\n')}`);
  process.exitCode = 1;
}
