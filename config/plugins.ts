import type { Core } from '@strapi/strapi';
import { setUploadHeaders } from '../src/uploads/upload-headers';

/** Strict, since what is removed by mistake does not come back: NaN stops the start. */
const yearsOf = (text: string): number | null => (text.trim() ? Number(text) : null);

const hostsOf = (url: string): string[] => (URL.canParse(url) ? [new URL(url).host] : []);

/** What `src/content/rules/publication-rules.ts` refuses at publication is said at submission. */
const requirement = (field: string, origins: string[]) => ({
  uid: null,
  anyOf: [field],
  when: { field: 'origin', isOneOf: origins },
});

type Env = Core.Config.Shared.ConfigParams['env'];

/** Mail goes through the bureau's own server; without one there is none. */
const mailServer = (env: Env) => {
  const port = env.int('SMTP_PORT', 465);
  const user = env('SMTP_USER', '');
  return {
    provider: 'nodemailer',
    providerOptions: {
      host: env('SMTP_HOST'),
      port,
      secure: env.bool('SMTP_SECURE', port === 465),
      ...(user ? { auth: { user, pass: env('SMTP_PASSWORD', '') } } : {}),
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
    },
    settings: { defaultFrom: env('SMTP_FROM', user) },
  };
};

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
  ...(env('SMTP_HOST') ? { email: { config: mailServer(env) } } : {}),
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
        requirements: [
          requirement('body', ['报送', '转载']),
          requirement('sourceName', ['转载', '链接']),
          requirement('sourceUrl', ['转载', '链接']),
        ],
        ownHosts: hostsOf(env('PUBLIC_URL', '')),
        publicNumbers: env.array('PUBLIC_PHONE_NUMBERS', []),
      },
      notices: {
        mail: {
          enabled: Boolean(env('SMTP_HOST')),
          digestHours: env.array('REVIEW_DIGEST_HOURS', []).filter(Boolean).map(Number),
        },
        webhook: {
          url: env('REVIEW_WEBHOOK_URL', ''),
          secret: env('REVIEW_WEBHOOK_SECRET', ''),
          kind: env('REVIEW_WEBHOOK_KIND', ''),
        },
      },
      ledger: { keepYears: yearsOf(env('REVIEW_LEDGER_KEEP_YEARS', '')) },
    },
  },
});
