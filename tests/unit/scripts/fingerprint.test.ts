import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

type Fingerprint = typeof import('../../../scripts/lib/fingerprint.mjs');
let filesUnder: Fingerprint['filesUnder'];
let fingerprint: Fingerprint['fingerprint'];
let base: string;

beforeAll(async () => {
  ({ filesUnder, fingerprint } = await import('../../../scripts/lib/fingerprint.mjs'));
});
beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'lantai-fingerprint-'));
  mkdirSync(path.join(base, 'src/deep'), { recursive: true });
  writeFileSync(path.join(base, 'src/b.ts'), 'b');
  writeFileSync(path.join(base, 'src/deep/a.ts'), 'a');
});
afterEach(() => rmSync(base, { recursive: true }));

const ofSources = () => fingerprint(base, filesUnder(base, 'src'));

test('lists files by their name from the base, in a fixed order', () => {
  expect(filesUnder(base, 'src')).toEqual(['src/b.ts', 'src/deep/a.ts']);
});

test('takes a missing directory for an empty one', () => {
  expect(filesUnder(base, 'nowhere')).toEqual([]);
});

test('stays the same when only the times of files change, as in a fresh checkout', () => {
  const before = ofSources();
  utimesSync(path.join(base, 'src/b.ts'), 1, 1);
  expect(ofSources()).toBe(before);
});

test('changes with the content of a file', () => {
  const before = ofSources();
  writeFileSync(path.join(base, 'src/b.ts'), 'c');
  expect(ofSources()).not.toBe(before);
});

test('changes with the name of a file', () => {
  const before = ofSources();
  renameSync(path.join(base, 'src/b.ts'), path.join(base, 'src/c.ts'));
  expect(ofSources()).not.toBe(before);
});

test('changes when a file is added', () => {
  const before = ofSources();
  writeFileSync(path.join(base, 'src/empty.ts'), '');
  expect(ofSources()).not.toBe(before);
});
