import en from '../../../../src/plugins/review/translations/reports.en.json';
import chinese from '../../../../src/plugins/review/translations/reports.zh-Hans.json';

const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

test('the statistics are told with the same values in Chinese and English', () => {
  expect(Object.keys(en)).toEqual(Object.keys(chinese));
  for (const [key, sentence] of Object.entries(chinese)) {
    expect({ key, values: placeholders(en[key as keyof typeof en]) }).toEqual({
      key,
      values: placeholders(sentence),
    });
  }
});
