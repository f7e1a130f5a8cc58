import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** One entry of the accounts file. */
export type SeededAccount = { role: string; email: string; password: string; unit: string };

export type PendingFile = { keep(): Promise<void>; discard(): Promise<void> };

/**
 * Writes the accounts beside their final place, readable by the owner only. `keep` puts the file in
 * place, once the accounts are in the database for good; `discard` removes it. So a full disk fails
 * the seeding while it can still be undone, and no file names accounts that do not exist.
 */
export const prepareAccountsFile = async ({
  file,
  accounts,
}: {
  file: string;
  accounts: readonly SeededAccount[];
}): Promise<PendingFile> => {
  const pending = `${file}.pending`;
  await mkdir(path.dirname(file), { recursive: true });
  // `mode` counts only for a new file, and a crash may have left one behind.
  await rm(pending, { force: true });
  await writeFile(pending, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return {
    keep: () => rename(pending, file),
    discard: () => rm(pending, { force: true }),
  };
};
