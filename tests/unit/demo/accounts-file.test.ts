import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareAccountsFile } from '../../../src/demo/seed/accounts-file';

const accounts = [
  { role: 'editor', email: 'editor@example.com', password: 'Aa1', unit: '环保宣教信息中心' },
];

describe('the file of the demo accounts', () => {
  let root: string;
  let file: string;

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'demo-accounts-'));
    file = path.join(root, '.tmp', 'demo-accounts.json');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('is not there before the accounts are kept', async () => {
    const pending = await prepareAccountsFile({ file, accounts });

    expect(existsSync(file)).toBe(false);
    await pending.keep();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(accounts);
  });

  test('can be read by its owner only, even over a leftover that others could read', async () => {
    await (await prepareAccountsFile({ file, accounts })).discard();
    writeFileSync(`${file}.pending`, 'left by a crash', { mode: 0o644 });

    await (await prepareAccountsFile({ file, accounts })).keep();

    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('leaves nothing behind when the accounts are discarded', async () => {
    await (await prepareAccountsFile({ file, accounts })).discard();

    expect(readdirSync(path.dirname(file))).toEqual([]);
  });
});
