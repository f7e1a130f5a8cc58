import { execFile } from 'node:child_process';
import path from 'node:path';

/** Runs the command as an operator would, on this database. */
export const verifyOnTheCommandLine = (
  ...options: string[]
): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/plugins/review/cli/verify-ledger.mjs', ...options],
      { cwd: path.resolve(__dirname, '../../..'), env: process.env },
      (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
