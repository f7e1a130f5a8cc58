type InstallFailure = typeof import('../../../scripts/lib/install-failure.mjs');
let explainInstallFailure: InstallFailure['explainInstallFailure'];

beforeAll(async () => {
  ({ explainInstallFailure } = await import('../../../scripts/lib/install-failure.mjs'));
});

test.each([
  ['npm error gyp ERR! stack Error: not found: make'],
  ['npm error make: g++: No such file or directory'],
  ['npm error /bin/sh: 1: g++: not found'],
  ['npm error gyp ERR! find Python You need to install the latest version of Python.'],
  ['npm error gyp ERR! find VS could not find a version of Visual Studio'],
  ['npm error gyp: No Xcode or CLT version detected!'],
])('%s: asks for a compiler', (output) => {
  expect(explainInstallFailure(output)).toContain('apt-get install -y python3 make g++');
});

test('tells a missing compiler from the failed download that came before it', () => {
  const output = 'prebuild-install warn install connect ECONNREFUSED\ngyp ERR! not found: make';
  expect(explainInstallFailure(output)).toContain('缺少编译工具');
});

test.each([
  ['npm error code ENOTFOUND\nnpm error network request to https://registry failed', '无法连接'],
  ['npm error code ENOSPC', '磁盘空间不足'],
  ['npm error code EACCES', '没有写入权限'],
])('%s: %s', (output, sentence) => {
  expect(explainInstallFailure(output)).toContain(sentence);
});

test('does not guess at anything else', () => {
  expect(explainInstallFailure('npm error code 1')).toBeUndefined();
});
