import { randomBytes } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { dotenvFile, parseDotenv, readDotenv } from './dotenv.mjs';
import { nothingToDo } from './steps.mjs';

const secret = () => randomBytes(24).toString('base64url');

const MAKERS = {
  APP_KEYS: () => `${secret()},${secret()}`,
  ADMIN_JWT_SECRET: secret,
  API_TOKEN_SALT: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  JWT_SECRET: secret,
  STRAPI_TELEMETRY_DISABLED: () => 'true',
};

/**
 * The lines to append to a .env file so that it names every secret.
 * @param {string} dotenv the file's present text
 * @param {Record<string, string | undefined>} environment names set here need no line
 */
export const missingSecretLines = (dotenv, environment) => {
  const present = { ...parseDotenv(dotenv), ...environment };
  const lines = Object.entries(MAKERS)
    .filter(([name]) => !present[name])
    .map(([name, make]) => `${name}=${make()}\n`);
  const unended = dotenv !== '' && !dotenv.endsWith('\n');
  return lines.length === 0 ? '' : (unended ? '\n' : '') + lines.join('');
};

/** Writes random secrets to .env, readable by its owner only; never changes a line that is there. */
export const writeMissingSecrets = () => {
  const present = readDotenv();
  const lines = missingSecretLines(present, process.env);
  if (lines === '') return nothingToDo('密钥已在 .env 中 (secrets are in .env)');
  if (present === '') writeFileSync(dotenvFile, lines, { mode: 0o600 });
  else appendFileSync(dotenvFile, lines);
  nothingToDo('已将随机密钥写入 .env (random secrets written to .env)');
};
