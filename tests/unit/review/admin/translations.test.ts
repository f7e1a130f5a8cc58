import en from '../../../../src/plugins/review/admin/src/translations/en.json';
import zhHans from '../../../../src/plugins/review/admin/src/translations/zh-Hans.json';

/** Names of the values that a message takes; inside a plural `{# …}` there is none. */
const placeholders = (message: string): string[] => [
  ...new Set([...message.matchAll(/\{(\w+)[,}]/gu)].map(([, name]) => name ?? '').sort()),
];

describe('the words of the review in the panel', () => {
  it('have the same keys in Chinese and English, in order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zhHans));
    expect(Object.keys(zhHans)).toEqual([...Object.keys(zhHans)].sort());
  });

  it.each(Object.entries(zhHans))('take the same values in both: %s', (key, message) => {
    const english = Object.entries(en).find(([name]) => name === key)?.[1] ?? '';

    expect(placeholders(english)).toEqual(placeholders(message));
    expect(english).not.toMatch(/\p{Script=Han}/u);
    if (/\p{Letter}/u.test(message.replace(/\{\w+\}/gu, ''))) {
      expect(message).toMatch(/\p{Script=Han}/u);
    }
  });
});
