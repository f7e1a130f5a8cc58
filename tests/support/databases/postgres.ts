import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { postgresServerUrl } from '../postgres-server/url';
import { bootOnce } from './boot-once';
import type { TestDatabase } from '.';

const TEMPLATE = 'LANTAI_TEST_POSTGRES_TEMPLATE';

const nameOf = (purpose: string) => `lantai_${purpose}_${randomBytes(6).toString('hex')}`;

const environmentOf = (name: string) => {
  const url = new URL(postgresServerUrl());
  url.pathname = `/${name}`;
  return { DATABASE_URL: url.href };
};

/** Makes the database that every suite of this run starts with a copy of. */
export const makePostgresTemplate = async (): Promise<void> => {
  const name = nameOf('template');
  await onServer(`CREATE DATABASE ${name}`);
  process.env[TEMPLATE] = name;
  const directory = await mkdtemp(path.join(tmpdir(), 'lantai-postgres-template-'));
  await bootOnce(environmentOf(name), directory);
  await rm(directory, { recursive: true, force: true });
};

/** The server may be one that outlives this run. */
export const dropPostgresTemplate = async (): Promise<void> => {
  const name = process.env[TEMPLATE];
  if (name) await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
};

export const createPostgresDatabase = async (): Promise<TestDatabase> => {
  const template = process.env[TEMPLATE];
  if (!template) throw new Error('No PostgreSQL template was made for this Jest project.');
  const name = nameOf('test');
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    kind: 'postgres',
    environment: environmentOf(name),
    drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
};

const onServer = async (statement: string) => {
  const client = new Client({ connectionString: postgresServerUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};
