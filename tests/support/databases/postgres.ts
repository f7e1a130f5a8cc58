import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { postgresServerUrl } from '../postgres-server/url';
import type { TestDatabase } from '.';

export const createPostgresDatabase = async (): Promise<TestDatabase> => {
  const name = `lantai_test_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(postgresServerUrl());
  url.pathname = `/${name}`;
  return {
    kind: 'postgres',
    environment: { DATABASE_URL: url.href },
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
