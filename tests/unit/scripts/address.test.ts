import { createServer } from 'node:net';

type Address = typeof import('../../../scripts/lib/address.mjs');
let serverAddress: Address['serverAddress'];
let requireFreeAddress: Address['requireFreeAddress'];

beforeAll(async () => {
  ({ serverAddress, requireFreeAddress } = await import('../../../scripts/lib/address.mjs'));
});

test.each([
  [{}, 'http://localhost:1337'],
  [{ PORT: '1400' }, 'http://localhost:1400'],
  [{ HOST: '0.0.0.0' }, 'http://localhost:1337'],
  [{ HOST: '10.0.0.8', PORT: '80' }, 'http://10.0.0.8:80'],
  [{ HOST: '::1' }, 'http://[::1]:1337'],
])('%j is reached at %s', (environment, url) => {
  expect(serverAddress(environment).url).toBe(url);
});

test.each(['http', '0', '70000', '13.5'])('refuses the port %s', (PORT) => {
  expect(() => serverAddress({ PORT })).toThrow(`现在是 ${PORT}`);
});

test('names a busy port and the remedy', async () => {
  const occupant = createServer();
  await new Promise<void>((resolve) => occupant.listen(0, '127.0.0.1', resolve));
  const { port } = occupant.address() as { port: number };
  await expect(requireFreeAddress({ host: '127.0.0.1', port }, 'npm start')).rejects.toThrow(
    `端口 ${port} 已被占用：请先停止占用它的程序，或换一个端口：PORT=${port + 1} npm start`,
  );
  await new Promise((resolve) => occupant.close(resolve));
  await expect(
    requireFreeAddress({ host: '127.0.0.1', port }, 'npm start'),
  ).resolves.toBeUndefined();
});

test('names a host that is not of this machine', async () => {
  await expect(requireFreeAddress({ host: '192.0.2.1', port: 1337 }, 'npm start')).rejects.toThrow(
    '本机没有地址 192.0.2.1',
  );
});
