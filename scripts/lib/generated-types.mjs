import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileServer, staleParts } from './build.mjs';
import { Refusal } from './refusal.mjs';
import { inRoot } from './root.mjs';
import { runLogged } from './run.mjs';

/**
 * Writes TypeScript declarations of every content type and component to `<directory>/generated`,
 * as `strapi ts:generate-types` does, but on any machine in the same order and on no database.
 */
export const generateTypes = async (directory) => {
  if (staleParts(['server']).length > 0) await compileServer();
  await inTemporaryDirectory(async (temporary) => {
    const { code, output } = await runLogged(
      process.execPath,
      [inRoot('scripts/lib/generate-types-process.mjs'), directory],
      {
        log: 'generated-types',
        env: {
          ...process.env,
          // The order of the declarations follows the locale.
          LC_ALL: 'C',
          ENV_PATH: path.join(temporary, 'no.env'),
          DATABASE_URL: '',
          DATABASE_FILENAME: path.join(temporary, 'data.db'),
          STRAPI_TELEMETRY_DISABLED: 'true',
        },
      },
    );
    if (code !== 0) throw new Refusal(output.trim());
  });
};

/** Refuses when types/generated differs from what the content types would generate now. */
export const generatedTypesAreCurrent = () =>
  inTemporaryDirectory(async (temporary) => {
    await generateTypes(temporary);
    const fresh = path.join(temporary, 'generated');
    const stale = readdirSync(fresh).filter(
      (name) => readText(path.join(fresh, name)) !== readText(inRoot('types/generated', name)),
    );
    if (stale.length === 0) return;
    const names = stale.map((name) => `types/generated/${name}`).join('、');
    throw new Refusal(`${names} 已过期：请运行 npm run types 并提交。 (Run npm run types.)`);
  });

const readText = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

const inTemporaryDirectory = async (work) => {
  const directory = mkdtempSync(path.join(tmpdir(), 'lantai-types-'));
  try {
    await work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};
