import type { Core } from '@strapi/strapi';
import { setUploadHeaders } from '../src/uploads/upload-headers';

const hostsOf = (url: string): string[] => (URL.canParse(url) ? [new URL(url).host] : []);

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  upload: {
    config: {
      // Closed until src/uploads opens it: without our checks nothing may be uploaded.
      security: { allowedTypes: [] },
      sizeLimit: 50 * 1024 * 1024,
      providerOptions: { localServer: { setHeaders: setUploadHeaders } },
    },
  },
  'rich-text': { enabled: true, resolve: './src/plugins/rich-text' },
  review: {
    enabled: true,
    resolve: './src/plugins/review',
    config: {
      governs: [
        'api::news-item.news-item',
        'api::notice.notice',
        'api::policy-document.policy-document',
        'api::policy-interpretation.policy-interpretation',
        'api::special-column.special-column',
      ],
      checks: {
        interpretations: [
          { uid: 'api::policy-interpretation.policy-interpretation', field: 'policyDocuments' },
        ],
        ownHosts: hostsOf(env('PUBLIC_URL', '')),
        publicNumbers: env.array('PUBLIC_PHONE_NUMBERS', []),
      },
    },
  },
});
