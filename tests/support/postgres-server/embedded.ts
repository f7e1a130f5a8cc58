import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importEmbeddedPostgres } from './import';

/** Nothing of it is kept, so nothing need be safe on the disk. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '100',
  listen_addresses: '127.0.0.1',
};

type Running = { stop(): Promise<void> };

// Setup and teardown are two modules to Jest, in one process: what they share stands on the process.
const shared = globalThis as typeof globalThis & { lantaiPostgres?: Running };

/** Starts a PostgreSQL of this run's own on a free port. Returns the URL of its `postgres` database. */
export const startEmbeddedPostgres = async (): Promise<string> => {
  const directory = await mkdtemp(path.join(tmpdir(), 'lantai-postgres-'));
  await chmod(directory, 0o755);
  const EmbeddedPostgres = await importEmbeddedPostgres(path.join(directory, 'program'));
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: path.join(directory, 'data'),
    user: 'postgres',
    password,
    port,
    persistent: false,
    // PostgreSQL refuses to run as root, so root runs it as a user of that name.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8', '--no-sync'],
    postgresFlags: Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: (message) => log.push(String(message)),
    onError: (message) => log.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start: ${String(error)}\n${log.join('')}`);
  }
  shared.lantaiPostgres = {
    stop: async () => {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
};

export const stopEmbeddedPostgres = async () => {
  await shared.lantaiPostgres?.stop();
};

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
