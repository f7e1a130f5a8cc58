import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { effectiveEnvironment } from './dotenv.mjs';
import { filesUnder, fingerprint } from './fingerprint.mjs';
import { Refusal } from './refusal.mjs';
import { inRoot, root } from './root.mjs';
import { executables, lastLines, runLogged } from './run.mjs';
import { nothingToDo, step } from './steps.mjs';

const STAMP = inRoot('dist/.build-stamp.json');

const isOfPanelOnly = (name) => /^src\/(plugins\/[^/]+\/)?admin\//.test(name);
/** The panel may import these and nothing else of src/: scripts/lint/walls.mjs sees to it. */
const isOfPanel = (name) => /\/(admin|domain)\//.test(name) || name.endsWith('.json');

/** The two things that are built: what each is made of, and the file that shows it was made. */
const PARTS = {
  server: {
    output: 'dist/src/index.js',
    inputs: () =>
      fingerprint(root, [
        ...filesUnder(root, 'config'),
        ...filesUnder(root, 'src').filter((name) => !isOfPanelOnly(name)),
        'tsconfig.json',
        'package-lock.json',
      ]),
  },
  panel: {
    output: 'dist/build/index.html',
    inputs: () =>
      fingerprint(root, [
        ...filesUnder(root, 'src').filter(isOfPanel),
        'config/admin.ts',
        'config/plugins.ts',
        'config/server.ts',
        'package-lock.json',
      ]) +
      // The panel's own address is compiled into it.
      ` ${effectiveEnvironment().PUBLIC_URL ?? ''}`,
  },
};

/** The parts whose sources are not those of the last build. */
export const staleParts = (wanted = Object.keys(PARTS)) => {
  const stamp = readStamp();
  return wanted.filter(
    (name) => !existsSync(inRoot(PARTS[name].output)) || stamp[name] !== PARTS[name].inputs(),
  );
};

const readStamp = () => (existsSync(STAMP) ? JSON.parse(readFileSync(STAMP, 'utf8')) : {});

/**
 * Builds what is stale of the named parts: `server` is the compiled TypeScript in dist/, `panel`
 * the admin panel in dist/build/.
 */
export const buildWhatIsStale = async (wanted) => {
  const stale = staleParts(wanted);
  if (stale.length === 0) nothingToDo('构建是最新的 (the build is up to date)');
  else if (stale.includes('panel'))
    await step('构建服务器和管理后台，约需一分钟 (strapi build)', buildAll);
  else await step('编译服务器 (tsc)', compileServer);
};

/** `strapi build` compiles the server before it builds the panel. */
const buildAll = () => build(['server', 'panel'], [executables.strapi, 'build']);

export const compileServer = () =>
  build(
    ['server'],
    // An incremental compile would not write again what was deleted from dist/.
    [executables.tsc, '-p', 'tsconfig.json', '--incremental', 'false', '--tsBuildInfoFile', 'null'],
  );

const build = async (parts, args) => {
  const stamp = readStamp();
  const inputs = Object.fromEntries(parts.map((name) => [name, PARTS[name].inputs()]));
  writeStamp({ ...stamp, ...Object.fromEntries(parts.map((name) => [name, undefined])) });
  const env = { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' };
  const { code, output, logFile } = await runLogged(process.execPath, args, { log: 'build', env });
  if (code !== 0) {
    throw new Refusal(
      `构建失败，最后几行输出如下，全文在 ${logFile}： (The build failed.)\n${lastLines(output)}`,
    );
  }
  removeOutputsWithoutSource();
  writeStamp({ ...stamp, ...inputs });
};

const writeStamp = (stamp) => {
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(STAMP, JSON.stringify(stamp, null, 2));
};

/** Strapi loads whatever stands in dist/: what a deleted source left there must go. */
const removeOutputsWithoutSource = () => {
  for (const name of [...filesUnder(root, 'dist/src'), ...filesUnder(root, 'dist/config')]) {
    if (!sourcesOf(name).some((source) => existsSync(inRoot(source)))) rmSync(inRoot(name));
  }
};

const sourcesOf = (output) => {
  const source = output.replace(/^dist\//, '');
  return [source, source.replace(/\.js$/, '.ts'), source.replace(/\.js$/, '.tsx')];
};
