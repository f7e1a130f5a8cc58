import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './root.mjs';

/** The script behind a command that npm installed, to be run with this very Node.js. */
export const executables = {
  strapi: inRoot('node_modules/@strapi/strapi/bin/strapi.js'),
  tsc: inRoot('node_modules/typescript/bin/tsc'),
  jest: inRoot('node_modules/jest/bin/jest.js'),
  eslint: inRoot('node_modules/eslint/bin/eslint.js'),
  prettier: inRoot('node_modules/prettier/bin/prettier.cjs'),
};

/**
 * Runs a program in the project's directory with its output in `.tmp/<log>.log`.
 * @returns {Promise<{ code: number, output: string, logFile: string }>}
 */
export const runLogged = async (program, args, { log, env = process.env }) => {
  const logFile = path.join('.tmp', `${log}.log`);
  mkdirSync(inRoot('.tmp'), { recursive: true });
  const file = openSync(inRoot(logFile), 'w');
  const code = await exitCode(
    // npm is a shell script on Windows.
    spawn(program, args, {
      cwd: root,
      env,
      stdio: ['ignore', file, file],
      shell: process.platform === 'win32' && program === 'npm',
    }),
  );
  closeSync(file);
  return { code, output: readFileSync(inRoot(logFile), 'utf8'), logFile };
};

/** Runs a program in the project's directory in full view. Returns its exit code. */
export const runShown = (program, args, { env = process.env } = {}) =>
  exitCode(spawn(program, args, { cwd: root, env, stdio: 'inherit' }));

const exitCode = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });

/** The end of a log, where the reason usually stands. */
export const lastLines = (output, count = 30) =>
  output.trimEnd().split('\n').slice(-count).join('\n');
