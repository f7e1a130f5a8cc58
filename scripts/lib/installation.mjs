import { existsSync, readFileSync } from 'node:fs';
import { explainInstallFailure } from './install-failure.mjs';
import { Refusal } from './refusal.mjs';
import { inRoot } from './root.mjs';
import { lastLines, runLogged } from './run.mjs';
import { nothingToDo, step } from './steps.mjs';

/**
 * Whether every package of package-lock.json stands in what npm says it installed, in the same
 * version. Packages for other platforms (optional ones) may be absent.
 * @param {object} lock package-lock.json
 * @param {object} installed node_modules/.package-lock.json, which npm writes last
 */
export const isInstalled = (lock, installed) =>
  Object.entries(lock.packages)
    .filter(([location, { optional }]) => location !== '' && !optional)
    .every(([location, { version }]) => installed.packages[location]?.version === version);

export const dependenciesAreInstalled = () =>
  existsSync(inRoot('node_modules/.package-lock.json')) &&
  isInstalled(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'));

const readJson = (name) => JSON.parse(readFileSync(inRoot(name), 'utf8'));

/** Installs what package-lock.json names, unless it is there, and checks that SQLite was compiled. */
export const installDependencies = async () => {
  if (dependenciesAreInstalled()) nothingToDo('依赖已安装 (dependencies are installed)');
  else await step('安装依赖，首次约需两三分钟 (npm install)', install);
  // Installed for another version of Node.js, or with install scripts switched off.
  if (!(await sqliteLoads())) await step('编译 SQLite (npm rebuild better-sqlite3)', rebuildSqlite);
};

/**
 * `npm ci` would refuse a lock file that lacks optional packages for other platforms, which is
 * what npm writes where the registry has none of them; so this, which leaves the lock file alone.
 */
const install = () =>
  npm(['install', '--no-save', '--include=dev', '--no-audit', '--no-fund'], 'install');

const rebuildSqlite = () => npm(['rebuild', 'better-sqlite3', '--ignore-scripts=false'], 'rebuild');

const sqliteLoads = async () => {
  const open = `new (require('better-sqlite3'))(':memory:').close()`;
  const { code } = await runLogged(process.execPath, ['-e', open], { log: 'sqlite' });
  return code === 0;
};

const npm = async (args, log) => {
  const { code, output, logFile } = await runLogged('npm', args, { log });
  if (code === 0) return;
  throw new Refusal(
    explainInstallFailure(output) ??
      `依赖安装失败，最后几行输出如下，全文在 ${logFile}： (The install failed.)\n${lastLines(output)}`,
  );
};
