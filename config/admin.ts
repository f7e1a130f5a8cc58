import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  // Without a site of its own to show drafts in, the panel would ask every writer to set one up.
  preview: { enabled: false },
  // An intranet panel: no surveys, no upgrade offers, no links to pages that cannot be reached.
  flags: { nps: false, promoteEE: false, docLinks: false },
});
