// npm run serve: the production server, from what `npm run build` left; never demonstration data.
import { existsSync } from 'node:fs';
import { requireFreeAddress, serverAddress } from './lib/address.mjs';
import { staleParts } from './lib/build.mjs';
import { effectiveEnvironment } from './lib/dotenv.mjs';
import { requireSupportedNode } from './lib/node-version.mjs';
import { command, Refusal } from './lib/refusal.mjs';
import { executables } from './lib/run.mjs';
import { runServer } from './lib/server.mjs';

await command(async () => {
  requireSupportedNode();
  requireBuild();
  const address = serverAddress(effectiveEnvironment());
  await requireFreeAddress(address, 'npm run serve');
  // Missing and default secrets are refused by the server itself, however it is started.
  await runServer({
    address,
    env: { ...process.env, NODE_ENV: 'production', LANTAI_DEMO_DATA: 'false' },
    onReady: () => console.log(`  管理后台  ${address.url}/admin`),
  });
});

function requireBuild() {
  if (existsSync(executables.strapi) && staleParts().length === 0) return;
  throw new Refusal(
    '尚未构建，或构建后代码已变更：请先运行 npm run build。 (Run npm run build first.)',
  );
}
