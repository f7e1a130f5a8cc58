import {
  CHECK_CODES,
  type CheckCode,
} from '../../../../src/plugins/review/domain/pre-checks/check-codes';
import { findingSentence } from '../../../../src/plugins/review/domain/pre-checks/finding-sentence';
import { createPreCheckRegistry } from '../../../../src/plugins/review/domain/pre-checks/pre-check-registry';
import { STANDARD_PRE_CHECKS } from '../../../../src/plugins/review/domain/pre-checks/standard-pre-checks';
import { createTermMatcher } from '../../../../src/plugins/review/domain/pre-checks/terms/term-matcher';
import { parseTermRows } from '../../../../src/plugins/review/domain/pre-checks/terms/parse-term-rows';
import { TERM_PROBLEM_CODES } from '../../../../src/plugins/review/domain/pre-checks/terms/term-problem';
import english from '../../../../src/plugins/review/translations/pre-checks.en.json';
import chinese from '../../../../src/plugins/review/translations/pre-checks.zh-Hans.json';
import { content, context, file, htmlField, mediaField, picture, textField } from './content';

const PLACES = ['place.text', 'place.fileName', 'place.description', 'place.address'];
const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();

describe('the sentences of pre-checks', () => {
  it('are there for every code, and for nothing else', () => {
    const codes = [...PLACES, ...CHECK_CODES, ...TERM_PROBLEM_CODES].sort();
    expect(Object.keys(chinese).sort()).toEqual(codes);
    expect(Object.keys(english).sort()).toEqual(codes);
  });

  it.each(Object.keys(chinese) as (keyof typeof chinese)[])('name the same in both: %s', (key) => {
    expect(placeholders(english[key]).filter((name) => name !== '{row}')).toEqual(
      placeholders(chinese[key]).filter((name) => name !== '{row}'),
    );
    expect(english[key]).not.toMatch(/[\u4e00-\u9fff]/);
    if (!key.startsWith('place.')) expect(chinese[key]).toMatch(/请.*。$/);
  });
});

const ID = '999999198506151231';

const bad = content(
  textField(`${ID} 110105491231002 13812345678 0917-3260123 12369 登陆 秘密`),
  textField('', { name: 'empty', label: '空', required: true }),
  htmlField(
    [
      '',
      'http:/x.cn',
      '/x',
      'javascript:x',
      'http://a@b.cn',
      'http://oa/',
      '/uploads/no',
      '/uploads/0',
    ]
      .map((address) => `<a href="${address}"></a><img src="${address}">`)
      .join('') + '<img src="https://a.cn/a.png" alt="a.png">6222021234567890128',
  ),
  mediaField(
    file({ exists: false }),
    file({ size: 0 }),
    file({ name: `${ID}`, extension: '' }),
    picture({ alternativeText: null }),
    picture({ alternativeText: '图片1' }),
  ),
);

const terms = createTermMatcher([
  { term: '登陆', replacement: '登录', level: 'blocking' },
  { term: '秘密', replacement: null, level: 'warning' },
]);

const fileAt = (path: string) => (path === '/uploads/0' ? file({ size: 0 }) : null);
const requirements = [{ uid: null, anyOf: ['empty', 'empty2'], when: null }];

describe('findingSentence', () => {
  const findings = createPreCheckRegistry(STANDARD_PRE_CHECKS).run(
    bad,
    context({ terms, fileAt, requirements }),
  );

  it.each([
    ['zh-Hans', chinese],
    ['en', english],
  ])('leaves no placeholder unfilled in %s', (_, sentences) => {
    for (const finding of findings) {
      const values = { quote: finding.quote ?? '', ...finding.values };
      const template = sentences[finding.code as CheckCode];
      for (const name of placeholders(template)) {
        if (name !== '{place}') expect(Object.keys(values)).toContain(name.slice(1, -1));
      }
      const sentence = findingSentence(finding, sentences);
      expect(sentence).not.toMatch(/[{}]|undefined/);
      expect(sentence).not.toContain(ID);
    }
  });

  it('names the place and what to do', () => {
    const sentences = (code: CheckCode) =>
      findings
        .filter((finding) => finding.code === code)
        .map((finding) => findingSentence(finding, chinese));
    expect(sentences('idNumber')).toEqual([
      '“标题”含有身份证号码 999999********1231，不得公开。请将其删去。',
      '“附件”中文件“999****31”的文件名含有身份证号码 999999********1231，不得公开。请将其删去。',
    ]);
    expect(sentences('listedTerm')).toEqual(['“标题”使用了词表中的错误用语“登陆”。请改为“登录”。']);
  });

  it('says why a row of a word list was rejected', () => {
    const { rejected } = parseTermRows([['错误用语'], ['甲'], ['甲']]);
    expect(rejected.map((row) => findingSentence(row, chinese))).toEqual([
      '第 3 行的错误用语“甲”与第 2 行重复，已采用第 2 行。请删去其中一行。',
    ]);
  });

  it('gives a code that has no sentence as it is', () =>
    expect(findingSentence({ code: 'other.found' }, chinese)).toBe('other.found'));
});
