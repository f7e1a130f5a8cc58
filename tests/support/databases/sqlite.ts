import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bootOnce } from './boot-once';
import type { TestDatabase } from '.';

const TEMPLATE = 'LANTAI_TEST_SQLITE_TEMPLATE';

const environmentOf = (file: string) => ({ DATABASE_URL: '', DATABASE_FILENAME: file });

/** Makes the database that every suite of this run starts with a copy of; once for all projects. */
export const makeSqliteTemplate = async (): Promise<void> => {
  if (process.env[TEMPLATE]) return;
  const directory = await mkdtemp(path.join(tmpdir(), 'lantai-sqlite-template-'));
  const file = path.join(directory, 'data.db');
  await bootOnce(environmentOf(file), directory);
  process.env[TEMPLATE] = file;
};

export const removeSqliteTemplate = async (): Promise<void> => {
  const file = process.env[TEMPLATE];
  if (file) await rm(path.dirname(file), { recursive: true, force: true });
};

/** A file of its own: Strapi turns `:memory:` into a file of that name in the working directory. */
export const createSqliteDatabase = async (): Promise<TestDatabase> => {
  const template = process.env[TEMPLATE];
  if (!template) throw new Error('No SQLite template was made for this Jest project.');
  const directory = await mkdtemp(path.join(tmpdir(), 'lantai-sqlite-'));
  const file = path.join(directory, 'data.db');
  await copyFile(template, file);
  return {
    kind: 'sqlite',
    environment: environmentOf(file),
    drop: () => rm(directory, { recursive: true, force: true }),
  };
};
