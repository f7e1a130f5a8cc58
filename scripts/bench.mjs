// npm run bench: the benchmark in bench/, on a fresh build of the server.
import { buildWhatIsStale } from './lib/build.mjs';
import { installDependencies } from './lib/installation.mjs';
import { requireSupportedNode } from './lib/node-version.mjs';
import { command } from './lib/refusal.mjs';
import { inRoot } from './lib/root.mjs';
import { runShown } from './lib/run.mjs';

await command(async () => {
  requireSupportedNode();
  await installDependencies();
  await buildWhatIsStale(['server']);
  process.exitCode = await runShown(process.execPath, [
    inRoot('bench/read-api.mjs'),
    ...process.argv.slice(2),
  ]);
});
