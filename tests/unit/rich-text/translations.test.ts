import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import en from '../../../src/plugins/rich-text/admin/src/translations/en.json';
import zhHans from '../../../src/plugins/rich-text/admin/src/translations/zh-Hans.json';

const SOURCES = path.join(__dirname, '../../../src/plugins/rich-text/admin/src');

const sourceText = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(SOURCES, file), 'utf8'))
  .join('\n');

const placeholders = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '').sort();

describe('the translations', () => {
  it('have the same keys in Chinese and English', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zhHans));
  });

  it.each(Object.keys(zhHans))('say %s somewhere', (key) => {
    expect(sourceText).toMatch(new RegExp(`['"]${key.replaceAll('.', '\\.')}['"]`));
  });

  it.each(Object.entries(zhHans))(
    'say %s in Chinese, with the values English has',
    (key, message) => {
      expect(message).toMatch(/\p{Script=Han}/u);
      const english = Object.entries(en).find(([name]) => name === key)?.[1] ?? '';
      expect(english).not.toMatch(/\p{Script=Han}/u);
      expect([...new Set(placeholders(english))].filter((name) => name !== 'plural')).toEqual(
        placeholders(message),
      );
    },
  );
});
