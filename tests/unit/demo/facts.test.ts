import { demoColumns } from '../../../src/demo/columns';
import { demoSpecialColumns } from '../../../src/demo/special-columns';
import { demoUnits } from '../../../src/demo/units';
import { allArticles, bodiesOf, plainText } from './articles';

/**
 * Numbers of three digits and more: the report's own (years of the site and of the WeChat account,
 * articles, readers, visitors of the quiz, permits and penalties) and those of the documents.
 */
const KNOWN_NUMBERS = new Set(
  '2013 2015 2018 2019 2020 380 1300 2300 4000 2000 20000 40000 100 8500 393 424 512 402 914 711'.split(
    ' ',
  ),
);

const texts = allArticles.flatMap(({ article }) => [
  article.title,
  article.summary ?? '',
  ...bodiesOf(article).map(plainText),
  ...('revision' in article ? [article.revision.summary ?? ''] : []),
  ...('reason' in article ? [article.reason] : []),
  ...('notice' in article ? [article.notice] : []),
]);

const otherTexts = [
  ...demoUnits.flatMap(({ name, duties }) => [name, duties]),
  ...demoColumns.flatMap(({ name, description }) => [name, description]),
  ...demoSpecialColumns.flatMap(({ introduction, sections }) => [
    plainText(introduction),
    ...sections.map((section) => section.introduction),
  ]),
];

describe('the demo texts', () => {
  test('state no number that the report or a document does not give', () => {
    const numbers = texts.join('\n').match(/\d{3,}/gu) ?? [];

    expect(numbers.filter((number) => !KNOWN_NUMBERS.has(number))).toEqual([]);
  });

  test('hold nothing like an identity card or a telephone number', () => {
    expect(
      [...texts, ...otherTexts].filter((text) => /\d[\d-]{6,}[\dXx]/u.test(dateless(text))),
    ).toEqual([]);
  });

  test('do not repeat the typing errors of the report', () => {
    const errors = /省市关规定|成度低|比较到|政策的公开与解读等四大方面|市环保局/u;

    expect([...texts, ...otherTexts].filter((text) => errors.test(text))).toEqual([]);
  });

  test('quote with Chinese quotation marks and pair them', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/["']/u);
      expect(text.match(/“/gu)?.length).toBe(text.match(/”/gu)?.length);
      expect(text.match(/《/gu)?.length).toBe(text.match(/》/gu)?.length);
    }
  });
});

const dateless = (text: string): string => text.replace(/\d{4}-\d{2}-\d{2}/gu, '');
