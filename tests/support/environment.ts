import { randomBytes } from 'node:crypto';
import path from 'node:path';

const secret = () => randomBytes(24).toString('base64url');

/** What the application reads from its environment, apart from the database. */
export const testEnvironment = ({
  directory,
  demoData = false,
}: {
  directory: string;
  demoData?: boolean;
}) => ({
  NODE_ENV: 'test',
  // A developer's .env must not reach a test.
  ENV_PATH: path.join(directory, 'no.env'),
  HOST: '127.0.0.1',
  PUBLIC_URL: '',
  APP_KEYS: `${secret()},${secret()}`,
  ADMIN_JWT_SECRET: secret(),
  API_TOKEN_SALT: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
  JWT_SECRET: secret(),
  LANTAI_DEMO_DATA: String(demoData),
  LANTAI_DEMO_ACCOUNTS_FILE: path.join(directory, 'demo-accounts.json'),
  STRAPI_TELEMETRY_DISABLED: 'true',
});
