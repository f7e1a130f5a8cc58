import { createPostgresDatabase } from './postgres';
import { createSqliteDatabase } from './sqlite';

/** A database for one suite, as the first boot left it: the environment that points the application at it, and its end. */
export type TestDatabase = {
  kind: 'sqlite' | 'postgres';
  environment: Record<string, string>;
  drop(): Promise<void>;
};

declare const LANTAI_TEST_DATABASE: TestDatabase['kind'];

/** Which database this Jest project runs on. */
export const databaseKind = (): TestDatabase['kind'] => LANTAI_TEST_DATABASE;

export const createDatabase = (): Promise<TestDatabase> =>
  databaseKind() === 'postgres' ? createPostgresDatabase() : createSqliteDatabase();
