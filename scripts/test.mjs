// npm test: installs, builds, and runs every test. Arguments go to Jest:
//   npm test -- --selectProjects unit
//   npm test -- tests/integration/boot
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { buildWhatIsStale } from './lib/build.mjs';
import { installDependencies } from './lib/installation.mjs';
import { jestProgram, partsNeeded } from './lib/jest.mjs';
import { requireSupportedNode } from './lib/node-version.mjs';
import { command } from './lib/refusal.mjs';
import { inRoot } from './lib/root.mjs';
import { runShown } from './lib/run.mjs';
import { countTests, summary } from './lib/test-results.mjs';

const results = inRoot('.tmp/jest-results.json');

const finished = await command(async () => {
  requireSupportedNode();
  await installDependencies();
  await buildWhatIsStale(partsNeeded(process.argv.slice(2)));
  rmSync(results, { force: true });
  const args = [...process.argv.slice(2), '--json', `--outputFile=${results}`];
  const code = await runShown(process.execPath, [...jestProgram(), ...args]);
  report(code);
});
if (!finished) console.log(summary({ passed: 0, failed: 1 }));

function report(code) {
  const { passed, failed, skipped } = existsSync(results)
    ? countTests(JSON.parse(readFileSync(results, 'utf8')), { mayFilter: isFiltered() })
    : { passed: 0, failed: 1, skipped: [] };
  for (const name of skipped) console.log(`✗ 未运行 (skipped): ${name}`);
  // Jest also fails without a failed test, as when it found none to run.
  const failures = code !== 0 && failed === 0 ? 1 : failed;
  process.exitCode = failures === 0 ? 0 : 1;
  console.log(summary({ passed, failed: failures }));
}

/** Asked for by name, Jest itself skips the rest. */
function isFiltered() {
  return process.argv.some((argument) => /^(-t|--testNamePattern)/.test(argument));
}
