type Installation = typeof import('../../../scripts/lib/installation.mjs');
let isInstalled: Installation['isInstalled'];

beforeAll(async () => {
  ({ isInstalled } = await import('../../../scripts/lib/installation.mjs'));
});

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/koa': { version: '2.0.0' },
    'node_modules/for-windows': { version: '1.0.0', optional: true },
  },
};

test('holds when every package stands there in the version of the lock file', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/koa': { version: '2.0.0' } } })).toBe(true);
});

test('does not hold when a package is missing', () => {
  expect(isInstalled(lock, { packages: {} })).toBe(false);
});

test('does not hold when a package has another version', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/koa': { version: '1.9.0' } } })).toBe(false);
});
