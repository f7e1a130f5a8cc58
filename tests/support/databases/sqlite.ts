import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestDatabase } from '.';

/** A file of its own: Strapi turns `:memory:` into a file of that name in the working directory. */
export const createSqliteDatabase = async (): Promise<TestDatabase> => {
  const directory = await mkdtemp(path.join(tmpdir(), 'lantai-sqlite-'));
  return {
    kind: 'sqlite',
    environment: { DATABASE_URL: '', DATABASE_FILENAME: path.join(directory, 'data.db') },
    drop: () => rm(directory, { recursive: true, force: true }),
  };
};
