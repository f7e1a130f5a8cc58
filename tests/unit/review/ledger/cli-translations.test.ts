import en from '../../../../src/plugins/review/cli/translations/en.json';
import chinese from '../../../../src/plugins/review/cli/translations/zh-Hans.json';

const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

test('the command line says the same in Chinese and English', () => {
  expect(Object.keys(en)).toEqual(Object.keys(chinese));
  for (const [key, sentence] of Object.entries(chinese)) {
    expect({ key, values: placeholders(en[key as keyof typeof en]) }).toEqual({
      key,
      values: placeholders(sentence),
    });
  }
});

test.each([
  'guardMissing',
  'entryMissing',
  'entryRepeated',
  'linkBroken',
  'entryAltered',
  'headWrong',
  'witnessContradicted',
  'unsigned',
  'altered',
  'missing',
])('the finding %s has a sentence', (code) => {
  expect(chinese).toHaveProperty([`finding.${code}`]);
});
