type Secrets = typeof import('../../../scripts/lib/secrets.mjs');
type Dotenv = typeof import('../../../scripts/lib/dotenv.mjs');
let missingSecretLines: Secrets['missingSecretLines'];
let parseDotenv: Dotenv['parseDotenv'];

beforeAll(async () => {
  ({ missingSecretLines } = await import('../../../scripts/lib/secrets.mjs'));
  ({ parseDotenv } = await import('../../../scripts/lib/dotenv.mjs'));
});

const names = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
  'STRAPI_TELEMETRY_DISABLED',
];

test('fills an empty file with every secret', () => {
  expect(Object.keys(parseDotenv(missingSecretLines('', {})))).toEqual(names);
});

test('makes long secrets, two different keys, and others every time', () => {
  const { APP_KEYS, JWT_SECRET } = parseDotenv(missingSecretLines('', {}));
  const [first, second] = String(APP_KEYS).split(',');
  expect(String(first).length).toBeGreaterThanOrEqual(32);
  expect(first).not.toBe(second);
  expect(parseDotenv(missingSecretLines('', {})).JWT_SECRET).not.toBe(JWT_SECRET);
});

test('adds only what is missing to a file of one’s own', () => {
  const lines = missingSecretLines('PORT=1400\nJWT_SECRET="my own"\n', {});
  expect(Object.keys(parseDotenv(lines))).toEqual(names.filter((name) => name !== 'JWT_SECRET'));
});

test('takes an empty value for a missing one', () => {
  expect(missingSecretLines('JWT_SECRET=\n', {})).toMatch(/^JWT_SECRET=\S{32}$/m);
});

test('needs no line for what the environment has', () => {
  const environment = Object.fromEntries(names.map((name) => [name, 'given']));
  expect(missingSecretLines('', environment)).toBe('');
});

test('begins on a new line after a file that does not end with one', () => {
  const present = 'PORT=1400';
  expect(parseDotenv(present + missingSecretLines(present, {})).PORT).toBe('1400');
});

test('reads .env as the server does', () => {
  const text = '# note\nA=1 # why\nexport B="two words"\n C = \'3\'\nA=4\nnot a line\nD=\r\n';
  expect(parseDotenv(text)).toEqual({ A: '4', B: 'two words', C: '3', D: '' });
});
