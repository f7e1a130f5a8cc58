import type { Finding } from '../../../src/content/finding';
import { sentence } from '../../../src/content/sentence';
import en from '../../../src/content/translations/en.json';
import zh from '../../../src/content/translations/zh-Hans.json';

const values = {
  length: 201,
  maxLength: 200,
  value: '其他',
  list: '报送、转载',
  min: 0,
  max: 9,
  corrected: '宝环发〔2019〕12号',
  title: '旧文',
  section: '报道',
  column: '专题',
  origin: '转载',
};

const FINDINGS = (Object.keys(zh) as Finding['code'][]).map(
  (code): Finding => ({ code, at: 'title', values }),
);

const inChinese = (finding: Finding) =>
  sentence({ finding, chineseLabel: '标题', language: 'zh-Hans' });
const inEnglish = (finding: Finding) => sentence({ finding, chineseLabel: '标题', language: 'en' });

test('a sentence names the field and the remedy in Chinese', () => {
  const finding: Finding = {
    code: 'tooLong',
    at: 'title',
    values: { length: 201, maxLength: 200 },
  };
  expect(inChinese(finding)).toBe('“标题”最多 200 个字，现在有 201 个，请删减');
});

test('a sentence is in English for those who read English', () => {
  const finding: Finding = {
    code: 'tooLong',
    at: 'title',
    values: { length: 201, maxLength: 200 },
  };
  expect(inEnglish(finding)).toBe('Title takes at most 200 characters; it has 201');
});

test('a field without an English name keeps its own', () => {
  expect(inEnglish({ code: 'required', at: 'zzz' })).toBe('zzz is required');
});

test.each(FINDINGS)('the sentence for $code has no placeholder left open', (finding) => {
  expect(inChinese(finding)).not.toMatch(/[{}]|undefined/);
  expect(inEnglish(finding)).not.toMatch(/[{}]|undefined/);
});

test('a value that reads like a placeholder is not filled in again', () => {
  const finding: Finding = {
    code: 'duplicateIndexNumber',
    at: 'indexNumber',
    values: { title: '{label}' },
  };
  expect(inChinese(finding)).toContain('《{label}》');
});

test('both languages have the same sentences with the same placeholders', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(String).sort();
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  for (const code of Object.keys(zh) as Finding['code'][]) {
    const fixed = code === 'archivedColumn' || code === 'noDocument' ? [] : placeholders(zh[code]);
    expect(placeholders(en[code])).toEqual(expect.arrayContaining(fixed));
  }
});
