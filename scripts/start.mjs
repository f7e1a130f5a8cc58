// npm start: everything from a fresh clone to a running demonstration.
import { requireFreeAddress, serverAddress } from './lib/address.mjs';
import { buildWhatIsStale } from './lib/build.mjs';
import { effectiveEnvironment } from './lib/dotenv.mjs';
import { installDependencies } from './lib/installation.mjs';
import { requireSupportedNode } from './lib/node-version.mjs';
import { command } from './lib/refusal.mjs';
import { inRoot } from './lib/root.mjs';
import { writeMissingSecrets } from './lib/secrets.mjs';
import { runServer } from './lib/server.mjs';
import { printWelcome } from './lib/welcome.mjs';

await command(async () => {
  requireSupportedNode();
  const address = serverAddress(effectiveEnvironment());
  await requireFreeAddress(address, 'npm start');
  await installDependencies();
  writeMissingSecrets();
  await buildWhatIsStale();
  const accountsFile = inRoot('.tmp/demo-accounts.json');
  await runServer({
    address,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      LANTAI_DEMO_DATA: 'true',
      LANTAI_DEMO_ACCOUNTS_FILE: accountsFile,
    },
    onReady: () => printWelcome({ url: address.url, accountsFile }),
  });
});
