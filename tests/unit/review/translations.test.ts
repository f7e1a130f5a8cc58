import { REFUSAL_CODES } from '../../../src/plugins/review/domain/refusal';
import refusalsEn from '../../../src/plugins/review/translations/refusals.en.json';
import refusalsZh from '../../../src/plugins/review/translations/refusals.zh-Hans.json';
import settingsEn from '../../../src/plugins/review/translations/settings.en.json';
import settingsZh from '../../../src/plugins/review/translations/settings.zh-Hans.json';

type Sentences = Readonly<Record<string, string>>;

const placeholders = (sentence = '') => [...new Set(sentence.match(/\{\w+\}/gu))].sort();

describe.each<[string, Sentences, Sentences]>([
  ['refusals', refusalsZh, refusalsEn],
  ['findings about the settings', settingsZh, settingsEn],
])('the sentences of %s', (_, chinese, english) => {
  it('are there in both languages', () =>
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort()));

  it.each(Object.keys(chinese))('name the same in both: %s', (key) => {
    expect(placeholders(english[key])).toEqual(placeholders(chinese[key]));
    expect(english[key]).not.toMatch(/[\u4e00-\u9fff]/u);
  });
});

test('every refusal has a sentence, and no sentence is without its refusal', () =>
  expect(Object.keys(refusalsZh).sort()).toEqual([...REFUSAL_CODES].sort()));
