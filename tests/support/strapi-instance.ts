import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createStrapi, type Core } from '@strapi/strapi';
import { adminSessions, type AdminSessions } from './admin-sessions';
import { createDatabase } from './databases';
import { testEnvironment } from './environment';
import { httpClient, type HttpClient } from './http-client';

const appDir = path.resolve(__dirname, '../..');

export type LantaiOptions = {
  /** Seed the demonstration data, as `npm start` does. */
  demoData?: boolean;
  /** Further environment variables, set before the configuration is read. */
  env?: Record<string, string>;
};

export type Lantai = AdminSessions & {
  strapi: Core.Strapi;
  baseUrl: string;
  /** The content API and everything else, anonymous: `api.get('/api/news')`. */
  api: HttpClient;
  /** Holds what the application writes: uploads and the demo accounts. Removed by `stop`. */
  directory: string;
  stop(): Promise<void>;
  /** Stops this one and boots another on the same database and directory. */
  restart(): Promise<Lantai>;
  /** Stops this one and leaves its database and directory to others, until `remove`. */
  pause(): Promise<PausedLantai>;
};

export type PausedLantai = { directory: string; remove(): Promise<void> };

/**
 * Boots the compiled application (dist/) on a database of this Jest project's kind that was booted
 * once and is empty otherwise, with its own public directory, and listens on a free port. Nothing in the working tree is touched.
 * One at a time: Strapi is a global.
 */
export const startLantai = async (options: LantaiOptions = {}): Promise<Lantai> => {
  const database = await createDatabase();
  const directory = await mkdtemp(path.join(tmpdir(), 'lantai-app-'));
  Object.assign(
    process.env,
    testEnvironment({ ...options, directory }),
    database.environment,
    options.env,
  );
  const cleanUp = async () => {
    await database.drop();
    await rm(directory, { recursive: true, force: true });
  };
  return startOn({ directory, cleanUp });
};

type Place = { directory: string; cleanUp: () => Promise<void> };

const startOn = async ({ directory, cleanUp }: Place): Promise<Lantai> => {
  const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
  const stop = async () => {
    await strapi.destroy();
    await cleanUp();
  };
  const restart = async () => {
    await strapi.destroy();
    return startOn({ directory, cleanUp });
  };
  const pause = async () => {
    await untilIdle(strapi);
    await strapi.destroy();
    return { directory, remove: cleanUp };
  };
  try {
    const baseUrl = await boot({ strapi, publicDirectory: path.join(directory, 'public') });
    const api = httpClient(baseUrl);
    return { strapi, baseUrl, api, directory, stop, restart, pause, ...adminSessions(api) };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Events read what the last writes wrote, query by query, after these were answered. */
const untilIdle = async (strapi: Core.Strapi) => {
  const { pool } = strapi.db.connection.client;
  const isBusy = () => pool.numUsed() + pool.numPendingAcquires() > 0;
  for (let quiet = 0; quiet < 5; quiet = isBusy() ? 0 : quiet + 1) await wait(20);
};

const boot = async ({
  strapi,
  publicDirectory,
}: {
  strapi: Core.Strapi;
  publicDirectory: string;
}) => {
  await mkdir(path.join(publicDirectory, 'uploads'), { recursive: true });
  strapi.config.set('dirs.static.public', publicDirectory);
  strapi.log.level = 'error';
  await strapi.load();
  strapi.server.mount();
  return listen(strapi.server.httpServer);
};

const listen = (server: Core.Strapi['server']['httpServer']) =>
  new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    // A request that meets the end of an idle connection would fail for no fault of the application.
    server.keepAliveTimeout = 600_000;
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address !== 'object' || !address)
        return reject(new Error('The server has no port.'));
      resolve(`http://127.0.0.1:${address.port}`);
    });
  });
