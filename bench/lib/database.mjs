import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Refusal } from '../../scripts/lib/refusal.mjs';

/**
 * An empty database of this run's own.
 * @param {{ directory: string, postgres: boolean }} options directory: where a SQLite file may stand
 * @returns {Promise<{ environment: Record<string, string>, drop(): Promise<void> }>}
 */
export const createDatabase = ({ directory, postgres }) =>
  postgres ? createPostgresDatabase() : createSqliteDatabase(directory);

const createSqliteDatabase = async (directory) => ({
  environment: { DATABASE_URL: '', DATABASE_FILENAME: path.join(directory, 'bench.db') },
  drop: async () => {},
});

const createPostgresDatabase = async () => {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) {
    throw new Refusal(
      '--postgres 需要环境变量 TEST_DATABASE_URL 指明 PostgreSQL 服务器。 (--postgres needs TEST_DATABASE_URL.)',
    );
  }
  const name = `lantai_bench_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    environment: { DATABASE_URL: url.href },
    drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
};

const onServer = async (connectionString, statement) => {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/** Which database it is, for the report: `SQLite 3.50.4`. */
export const databaseVersion = async (strapi) => {
  const knex = strapi.db.connection;
  if (strapi.db.dialect.client === 'postgres') {
    const { rows } = await knex.raw('show server_version');
    return `PostgreSQL ${rows[0].server_version}`;
  }
  const [{ version }] = await knex.raw('select sqlite_version() as version');
  return `SQLite ${version}`;
};
