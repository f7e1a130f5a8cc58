import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** Demo data go into an empty database when `npm start` asks for them, and never in production. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  enabled: env.bool('LANTAI_DEMO_DATA', false) && env('NODE_ENV') !== 'production',
  accountsFile: path.resolve(env('LANTAI_DEMO_ACCOUNTS_FILE', '.tmp/demo-accounts.json')),
});
