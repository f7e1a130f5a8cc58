import { FAILURE_CODES } from '../../../../src/plugins/review/domain/notices/delivery';
import { NOTICE_TOPICS } from '../../../../src/plugins/review/domain/notices/topic';
import english from '../../../../src/plugins/review/translations/notices.en.json';
import chinese from '../../../../src/plugins/review/translations/notices.zh-Hans.json';

const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/gu) ?? []).sort();

describe('the sentences of notices', () => {
  it('are there for every topic and failure, in both languages', () => {
    const words = [
      ...Object.keys(NOTICE_TOPICS).map((topic) => `topic.${topic}`),
      ...FAILURE_CODES.map((code) => `failure.${code}`),
    ];
    expect(Object.keys(chinese)).toEqual(expect.arrayContaining(words));
    expect(Object.keys(english)).toEqual(Object.keys(chinese));
  });

  it.each(Object.keys(chinese) as (keyof typeof chinese)[])('name the same in both: %s', (key) => {
    expect(placeholders(english[key])).toEqual(placeholders(chinese[key]));
    expect(english[key]).not.toMatch(/[\u4e00-\u9fff]/u);
  });
});
