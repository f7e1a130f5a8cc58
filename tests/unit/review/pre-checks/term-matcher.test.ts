import fc from 'fast-check';
import { listedTerms } from '../../../../src/plugins/review/domain/pre-checks/checks/listed-terms';
import type { Term } from '../../../../src/plugins/review/domain/pre-checks/terms/term';
import { createTermAutomaton } from '../../../../src/plugins/review/domain/pre-checks/terms/term-automaton';
import { createTermMatcher } from '../../../../src/plugins/review/domain/pre-checks/terms/term-matcher';
import { content, context, file, htmlField, linkField, mediaField, textField } from './content';

const term = (wrong: string, given: Partial<Term> = {}): Term => ({
  term: wrong,
  replacement: null,
  level: 'warning',
  ...given,
});

const found = (terms: readonly (string | Term)[], text: string): string[] =>
  createTermMatcher(terms.map((given) => (typeof given === 'string' ? term(given) : given)))
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

describe('createTermAutomaton', () => {
  type Occurrence = [pattern: string, start: number, end: number];

  const scanned = (patterns: readonly string[], text: string): Occurrence[] => {
    const all: Occurrence[] = [];
    createTermAutomaton(patterns).scan(text, (pattern, start, end) => {
      all.push([patterns[pattern], start, end]);
      return false;
    });
    return all;
  };

  const naive = (patterns: readonly string[], text: string): Occurrence[] => {
    const all: Occurrence[] = [];
    for (const pattern of new Set(patterns.filter((given) => given !== ''))) {
      for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1)) {
        all.push([pattern, at, at + pattern.length]);
      }
    }
    return all.sort((one, other) => one[2] - other[2] || one[1] - other[1]);
  };

  const words = fc.string({ unit: fc.constantFrom('a', 'b', '环', '保', '😀'), maxLength: 6 });
  const texts = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', '环', '保', '😀'),
    maxLength: 80,
  });

  it('finds exactly what a naive scan finds', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), texts, (patterns, text) =>
        expect(scanned(patterns, text)).toEqual(naive(patterns, text)),
      ),
      { numRuns: 1_000 },
    );
  });

  it('leaves out the shorter ones at an end where the visitor has enough', () => {
    const ends: number[] = [];
    createTermAutomaton(['a', 'aa', 'aaa']).scan('aaaa', (pattern, _, end) => {
      ends.push(pattern * 10 + end);
      return true;
    });
    expect(ends).toEqual([1, 12, 23, 24]);
  });
});

describe('createTermMatcher', () => {
  it.each([
    ['a term', ['登陆'], '请登陆系统', ['登陆']],
    ['each occurrence', ['登陆'], '登陆、登陆', ['登陆', '登陆']],
    ['full width for half width', ['pm2.5'], '含ＰＭ２．５', ['ＰＭ２．５']],
    ['half width for full width', ['ＡＢ'], 'xx ab', ['ab']],
    ['any case', ['Covid'], 'COVID', ['COVID']],
    ['invisible characters inside', ['环保局'], '市环\u200b保\ufeff局', ['环\u200b保\ufeff局']],
    ['spaces inside', ['环保局'], '市环 保　局', ['环 保　局']],
    ['a space in the term', ['环 保 局'], '环保局', ['环保局']],
    ['radicals that PDF gives for characters', ['人民', '人口'], '⼈⺠⼈⼝', ['⼈⺠', '⼈⼝']],
    ['words across tags of one block', ['环保局'], '环保局', ['环保局']],
    ['the longest of several', ['环保', '环保局', '保局'], '环保局', ['环保局']],
    ['overlapping terms', ['环保局', '局长'], '环保局长', ['环保局', '局长']],
    ['neighbours', ['甲乙', '丙丁'], '甲乙丙丁', ['甲乙', '丙丁']],
    ['an emoji', ['😀😀'], '😀😀😀', ['😀😀', '😀😀']],
    ['a Western word alone', ['cop'], 'cop, COP29 scope cop', ['cop', 'cop']],
    [
      'words with a space',
      ['made  in'],
      'made in made\u00a0 in madein',
      ['made in', 'made\u00a0 in'],
    ],
  ])('finds %s', (_, terms, text, words) => expect(found(terms, text)).toEqual(words));

  it.each([
    ['across lines', ['环保局'], '环保\n局'],
    ['across cells', ['环保局'], '环保\t局'],
    ['a Western word inside another', ['cop', '2.5'], 'scope cops 12.5 2.50'],
    ['nothing, for an empty list', [], '环保局'],
  ])('does not find a term %s', (_, terms, text) => expect(found(terms, text)).toEqual([]));

  it('leaves what stands in an allowed expression', () => {
    const terms = ['登陆', term('台风登陆', { level: 'allowed' })];
    expect(found(terms, '台风登陆后请登陆')).toEqual(['登陆']);
    expect(
      createTermMatcher(terms.map((t) => (typeof t === 'string' ? term(t) : t))).find(
        '台风登陆后请登陆',
      ),
    ).toMatchObject([{ start: 6, end: 8 }]);
  });

  it('leaves the wrong words inside their own replacement', () =>
    expect(found([term('环保局', { replacement: '生态环保局' })], '生态环保局和环保局')).toEqual([
      '环保局',
    ]));

  it('keeps the first of equal terms', () => {
    const matcher = createTermMatcher([term('甲乙', { level: 'blocking' }), term('甲 乙')]);
    expect(matcher.find('甲乙').map(({ term: { level } }) => level)).toEqual(['blocking']);
  });

  const parts = fc.string({
    unit: fc.constantFrom('环', '保', '局', '长'),
    minLength: 1,
    maxLength: 4,
  });

  it('gives the terms of a naive scan that stand in no longer one', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(parts, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('环', '保', '局', '长', '市'), maxLength: 40 }),
        (terms, text) => {
          const all = terms.flatMap((wrong) =>
            [...text].flatMap((__, start) =>
              text.startsWith(wrong, start) ? [{ start, end: start + wrong.length }] : [],
            ),
          );
          const longest = all.filter(
            (one) =>
              !all.some(
                (other) => other !== one && other.start <= one.start && other.end >= one.end,
              ),
          );
          expect(
            createTermMatcher(terms.map((wrong) => term(wrong)))
              .find(text)
              .map(({ start, end }) => ({ start, end })),
          ).toEqual(longest.sort((one, other) => one.start - other.start));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds a term whatever is put between its characters', () => {
    const noise = fc
      .array(fc.constantFrom(' ', '　', '\u200b', '\u00ad', '\ufe0f'), { maxLength: 3 })
      .map((units) => units.join(''));
    fc.assert(
      fc.property(fc.array(noise, { minLength: 3, maxLength: 3 }), ([a, b, c]) => {
        const written = `法${a}轮${b}大${c}法`;
        expect(found(['法轮大法'], `（${written}）`)).toEqual([written]);
      }),
    );
  });

  it('takes 10,000 terms and 100,000 characters in its stride', () => {
    const character = (index: number) => String.fromCharCode(0x4e00 + (index % 3_000));
    const terms = Array.from({ length: 10_000 }, (_, index) =>
      term(character(index * 7) + character(index * 11 + 3) + character(index * 13 + 5)),
    );
    const matcher = createTermMatcher(terms);
    const text = Array.from({ length: 100_000 }, (_, index) => character(index * index + 31)).join(
      '',
    );
    matcher.find(text);
    const start = performance.now();
    matcher.find(text);
    // The bench measures; this only sees that nothing grows out of hand on a busy machine.
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('listedTerms', () => {
  const terms = createTermMatcher([
    term('登陆', { replacement: '登录', level: 'blocking' }),
    term('秘密'),
  ]);

  it('says what is wrong, where, and what is right', () =>
    expect(
      listedTerms.check(
        content(htmlField('<p>甲</p><p>请<b>登</b>陆，秘密</p>')),
        context({ terms }),
      ),
    ).toEqual([
      {
        code: 'listedTerm',
        severity: 'blocking',
        at: 'body',
        offset: 3,
        length: 2,
        quote: '登陆',
        values: { term: '登陆', replacement: '登录', place: 'text' },
      },
      {
        code: 'listedTermWithoutReplacement',
        severity: 'warning',
        at: 'body',
        offset: 6,
        length: 2,
        quote: '秘密',
        values: { term: '秘密', place: 'text' },
      },
    ]));

  it('looks at titles, names of files and descriptions, not at addresses', () => {
    const fields = [
      textField('登陆'),
      mediaField(file({ name: '登陆.docx', alternativeText: '登陆' })),
      linkField('https://a.cn/登陆'),
    ];
    expect(
      listedTerms.check(content(...fields), context({ terms })).map(({ values }) => values?.place),
    ).toEqual(['text', 'fileName', 'description']);
  });

  it('finds nothing without a list', () =>
    expect(listedTerms.check(content(textField('登陆')), context())).toEqual([]));
});
