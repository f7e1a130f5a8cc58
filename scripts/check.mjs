// npm run check: everything that can be found without running the application's tests. Every step
// runs, whatever became of those before it.
import { generatedTypesAreCurrent } from './lib/generated-types.mjs';
import { installDependencies } from './lib/installation.mjs';
import { jestProgram } from './lib/jest.mjs';
import { requireSupportedNode } from './lib/node-version.mjs';
import { command, Refusal } from './lib/refusal.mjs';
import { executables, runLogged } from './lib/run.mjs';
import { step } from './lib/steps.mjs';
import { summary } from './lib/test-results.mjs';

const { tsc, eslint, prettier } = executables;

const STEPS = {
  '服务器类型检查 (server types)': program('types-server', [
    tsc,
    '-p',
    'tsconfig.json',
    '--noEmit',
  ]),
  '管理后台类型检查 (admin types)': program('types-admin', [
    tsc,
    '-p',
    'src/admin/tsconfig.json',
    '--noEmit',
  ]),
  '测试类型检查 (test types)': program('types-tests', [
    tsc,
    '-p',
    'tests/tsconfig.json',
    '--noEmit',
  ]),
  '代码规范 (eslint)': program('eslint', [eslint, '.', '--max-warnings=0']),
  '排版 (prettier)': program('prettier', [prettier, '--check', '.']),
  '生成的类型是最新的 (generated types)': generatedTypesAreCurrent,
  '翻译完整 (translations)': program('translations', [
    ...jestProgram(),
    '--selectProjects',
    'unit',
    '--testPathPatterns',
    'translations',
  ]),
};

const finished = await command(async () => {
  requireSupportedNode();
  await installDependencies();
  const failures = [];
  for (const [title, check] of Object.entries(STEPS)) {
    await step(title, check).catch((error) => {
      failures.push(title);
      console.log(error instanceof Refusal ? error.message : error);
    });
  }
  report(failures);
});
if (!finished) console.log(summary({ passed: 0, failed: 1 }));

function report(failures) {
  for (const title of failures) console.log(`✗ ${title}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
  console.log(
    summary({ passed: Object.keys(STEPS).length - failures.length, failed: failures.length }),
  );
}

/** A check that is a program: it holds when the program ends with 0, else its output says why. */
function program(log, args) {
  return async () => {
    const { code, output } = await runLogged(process.execPath, args, { log });
    if (code !== 0) throw new Refusal(output.trim());
  };
}
