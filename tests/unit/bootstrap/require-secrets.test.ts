import { requireSecrets, secretFindings } from '../../../src/bootstrap/require-secrets';

const safe = (overrides: Record<string, string | undefined> = {}) => ({
  APP_KEYS: 'a7Qm2xKp9LwZ4tRv,Yc8Nf3hJd6Sb1gUe',
  ADMIN_JWT_SECRET: 'a7Qm2xKp9LwZ4tRv',
  API_TOKEN_SALT: 'a7Qm2xKp9LwZ4tRv',
  TRANSFER_TOKEN_SALT: 'a7Qm2xKp9LwZ4tRv',
  ENCRYPTION_KEY: 'a7Qm2xKp9LwZ4tRv',
  JWT_SECRET: 'a7Qm2xKp9LwZ4tRv',
  ...overrides,
});

test('finds nothing wrong with random secrets of 16 characters', () => {
  expect(secretFindings(safe())).toEqual([]);
});

test('finds every secret of an empty environment missing', () => {
  expect(secretFindings({}).map(({ code, at }) => `${code} ${at}`)).toEqual(
    Object.keys(safe()).map((name) => `missing ${name}`),
  );
});

test.each([
  'tobemodified',
  'toBeModified1',
  'to-be-modified',
  'changeme',
  'changeme,changeme',
  'ChangeMe-please-now',
])('takes %s for an example’s value', (value) => {
  expect(secretFindings(safe({ JWT_SECRET: value }))).toEqual([
    { code: 'default', at: 'JWT_SECRET' },
  ]);
});

test('finds a secret of 15 characters short', () => {
  expect(secretFindings(safe({ JWT_SECRET: 'a7Qm2xKp9LwZ4tR' }))).toEqual([
    { code: 'short', at: 'JWT_SECRET' },
  ]);
});

test.each([
  ['a7Qm2xKp9LwZ4tRv,', 'missing'],
  ['toBeModified1,toBeModified2', 'default'],
  ['a7Qm2xKp9LwZ4tRv,short', 'short'],
])('holds each key of APP_KEYS to it: %s is %s', (APP_KEYS, code) => {
  expect(secretFindings(safe({ APP_KEYS }))).toEqual([{ code, at: 'APP_KEYS' }]);
});

describe('at start', () => {
  type Options = Parameters<typeof requireSecrets>[0];
  const start = (mode: string, environment: Options['environment']) => () =>
    requireSecrets({
      strapi: { config: { get: () => mode } } as unknown as Options['strapi'],
      environment,
    });

  test('production refuses, naming each secret and the remedy, without a stack trace', () => {
    expect(
      start('production', safe({ JWT_SECRET: undefined, API_TOKEN_SALT: 'changeme' })),
    ).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(
          /^生产环境拒绝启动：API_TOKEN_SALT 仍是示例值、JWT_SECRET 未设置，.*openssl.*$/,
        ),
        stack: '',
      }),
    );
  });

  test('production starts on safe secrets', () => {
    expect(start('production', safe())).not.toThrow();
  });

  test('development starts on any', () => {
    expect(start('development', {})).not.toThrow();
  });
});
