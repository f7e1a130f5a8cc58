// npm run build: what `npm run serve` needs, and no secrets.
import { buildWhatIsStale } from './lib/build.mjs';
import { installDependencies } from './lib/installation.mjs';
import { requireSupportedNode } from './lib/node-version.mjs';
import { command } from './lib/refusal.mjs';

await command(async () => {
  requireSupportedNode();
  await installDependencies();
  await buildWhatIsStale();
});
