import type { Actor } from '../../../src/access/actor';
import { refusal, type RefusalCode } from '../../../src/access/refusals';
import en from '../../../src/access/translations/en.json';
import zh from '../../../src/access/translations/zh-Hans.json';

const CODES = Object.keys(zh) as RefusalCode[];

const aPerson = (preferedLanguage?: string | null): Actor => ({
  kind: 'person',
  user: { id: 1, preferedLanguage },
  ability: null,
});

test('a refusal is a 403 that carries its code', () => {
  expect(refusal('unit', aPerson())).toMatchObject({
    status: 403,
    details: { code: 'unit' },
  });
});

test.each([undefined, null, 'zh-Hans', 'fr'])(
  'a refusal is in Chinese for somebody whose language is %s',
  (language) => {
    expect(refusal('unit', aPerson(language)).message).toBe(zh.unit);
  },
);

test('a refusal is in English for somebody who chose English', () => {
  expect(refusal('unit', aPerson('en')).message).toBe(en.unit);
});

test('a refusal is in Chinese for another site', () => {
  expect(refusal('preview', { kind: 'site', mayPreview: false }).message).toBe(zh.preview);
});

test('both languages have the same refusals', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
});

test.each(CODES)('the refusal %s is a Chinese sentence', (code) => {
  expect(zh[code]).toMatch(/\p{Script=Han}{4}/u);
});
