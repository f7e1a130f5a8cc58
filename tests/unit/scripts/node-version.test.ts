type NodeVersion = typeof import('../../../scripts/lib/node-version.mjs');
let satisfies: NodeVersion['satisfies'];
let requireSupportedNode: NodeVersion['requireSupportedNode'];

beforeAll(async () => {
  ({ satisfies, requireSupportedNode } = await import('../../../scripts/lib/node-version.mjs'));
});

test.each([
  ['20.0.0', true],
  ['20.19.5', true],
  ['24.11.1', true],
  ['19.9.0', false],
  ['8.17.0', false],
  ['25.0.0', false],
  ['100.0.0', false],
])('Node %s in >=20.0.0 <25: %s', (version, expected) => {
  expect(satisfies(version, '>=20.0.0 <25')).toBe(expected);
});

test.each([
  ['20.18.1', false],
  ['20.18.2', true],
  ['20.9.0', false],
])('compares %s with >=20.18.2 by number, not by letter', (version, expected) => {
  expect(satisfies(version, '>=20.18.2')).toBe(expected);
});

test('accepts the version that runs this test', () => {
  expect(() => requireSupportedNode()).not.toThrow();
});

test('names both versions and the remedy in one sentence', () => {
  expect(() => requireSupportedNode('18.20.4')).toThrow(
    /当前是 18\.20\.4，需要 >=20.*请安装 Node\.js 20/,
  );
});
