import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { testEnvironment } from '../environment';

const appDir = path.resolve(__dirname, '../../..');

/** Boots the application on an empty database in a process of its own, and ends it. */
export const bootOnce = async (database: Record<string, string>, directory: string) => {
  await promisify(execFile)(process.execPath, [path.join(__dirname, 'first-boot.mjs')], {
    cwd: appDir,
    env: { ...process.env, ...testEnvironment({ directory }), ...database },
  });
};
