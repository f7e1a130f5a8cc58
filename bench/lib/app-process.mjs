import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { root } from '../../scripts/lib/root.mjs';
import { startChild } from './child.mjs';

/**
 * The compiled application on a database of the benchmark's, each time in a process of its own.
 * @param {{ directory: string, database: Record<string, string> }} options directory: for logs;
 *   database: the variables that point the application at it
 */
export const createApp = ({ directory, database }) => {
  const env = productionEnvironment({ directory, database });
  const start = (script, args) =>
    startChild(script, { args, env, cwd: root, logFile: path.join(directory, `${script}.log`) });
  return {
    /** Runs a script of bench/processes/ to its end; gives what it sent. */
    async run(script, args) {
      const child = await start(script, args);
      await child.stop();
      return child.message;
    },
    /**
     * @returns {Promise<{ url: string, cpuTime(): Promise<number>, stop(): Promise<void> }>}
     *   cpuTime: milliseconds used so far
     */
    async serve(script = 'serve-app.mjs') {
      const { message, ask, stop } = await start(script);
      return { url: `http://127.0.0.1:${message.port}`, cpuTime: () => ask('cpu'), stop };
    },
  };
};

const secret = () => randomBytes(24).toString('base64url');

/** Production, with secrets of its own, on a free port of the loopback address. */
const productionEnvironment = ({ directory, database }) => ({
  ...process.env,
  NODE_ENV: 'production',
  // A developer's .env must not reach the benchmark.
  ENV_PATH: path.join(directory, 'no.env'),
  HOST: '127.0.0.1',
  PORT: '0',
  PUBLIC_URL: '',
  APP_KEYS: `${secret()},${secret()}`,
  ADMIN_JWT_SECRET: secret(),
  API_TOKEN_SALT: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
  JWT_SECRET: secret(),
  LANTAI_DEMO_DATA: 'false',
  STRAPI_TELEMETRY_DISABLED: 'true',
  ...database,
});
