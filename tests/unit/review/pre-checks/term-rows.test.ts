import fc from 'fast-check';
import { parseTermRows } from '../../../../src/plugins/review/domain/pre-checks/terms/parse-term-rows';
import { readTerm } from '../../../../src/plugins/review/domain/pre-checks/terms/read-term';

const HEADER = ['错误用语', '正确用语', '级别'];

describe('parseTermRows', () => {
  it('reads terms with their replacements and levels', () =>
    expect(
      parseTermRows([
        HEADER,
        ['登陆', '登录', '禁止'],
        ['秘密', '', '提醒'],
        ['台风登陆', '', '放行'],
      ]),
    ).toEqual({
      terms: [
        { row: 2, term: '登陆', replacement: '登录', level: 'blocking' },
        { row: 3, term: '秘密', replacement: null, level: 'warning' },
        { row: 4, term: '台风登陆', replacement: null, level: 'allowed' },
      ],
      rejected: [],
    }));

  it.each([
    ['in any order', ['级别', '备注', '正确用语', '错误用语'], ['禁止', 'x', '登录', '登陆']],
    ['in English', ['Level', 'WRONG', 'right'], ['blocking', '登陆', '登录']],
    [
      'with a byte order mark and spaces',
      ['\ufeff错误用语 ', ' 正确 用语', '级别'],
      ['登陆', '登录', '禁止'],
    ],
  ])('finds the columns %s', (_, header, row) =>
    expect(parseTermRows([header, row]).terms).toEqual([
      { row: 2, term: '登陆', replacement: '登录', level: 'blocking' },
    ]),
  );

  it('warns where no level is said', () => {
    expect(parseTermRows([['错误用语'], ['登陆']]).terms).toEqual([
      { row: 2, term: '登陆', replacement: null, level: 'warning' },
    ]);
    expect(parseTermRows([HEADER, ['登陆']]).terms).toMatchObject([{ level: 'warning' }]);
  });

  it.each([
    ['no header', [['登陆', '登录', '禁止']], 1, 'termHeaderMissing'],
    ['nothing at all', [], 1, 'termHeaderMissing'],
    ['no term', [HEADER, ['', '登录', '']], 2, 'termEmpty'],
    ['a term of invisible characters', [HEADER, ['\u200b', '登录', '']], 2, 'termEmpty'],
    ['a line break', [HEADER, ['登\n陆', '', '']], 2, 'termLineBreak'],
    ['a long term', [HEADER, ['长'.repeat(51), '', '']], 2, 'termTooLong'],
    ['a long replacement', [HEADER, ['登陆', '长'.repeat(201), '']], 2, 'termReplacementTooLong'],
    ['the same twice in a row', [HEADER, ['ＰＭ2.5', 'pm2.5', '']], 2, 'termSameAsReplacement'],
    ['a level that nobody knows', [HEADER, ['登陆', '登录', '随便']], 2, 'termLevelUnknown'],
    ['a term again', [HEADER, ['登陆'], [], ['登 陆']], 4, 'termDuplicate'],
  ])('rejects %s with its row', (_, rows, row, code) =>
    expect(parseTermRows(rows).rejected).toMatchObject([{ row, code, values: { row } }]),
  );

  it('names the row that was there first', () =>
    expect(parseTermRows([HEADER, ['甲乙'], ['丙'], ['甲乙']]).rejected).toEqual([
      { row: 4, code: 'termDuplicate', values: { row: 4, term: '甲乙', firstRow: 2 } },
    ]));

  it('skips blank rows without a word', () =>
    expect(parseTermRows([HEADER, [], ['', ' '], ['登陆'], ['']])).toMatchObject({
      terms: [{ term: '登陆' }],
      rejected: [],
    }));

  it('stops at 20,000 terms and says how many rows are left', () => {
    const rows = Array.from({ length: 20_003 }, (_, index) => [`词${index}`]);
    const { terms, rejected } = parseTermRows([['错误用语'], ...rows]);
    expect(terms).toHaveLength(20_000);
    expect(rejected).toEqual([
      { row: 20_002, code: 'termsTooMany', values: { row: 20_002, limit: 20_000, count: 3 } },
    ]);
  });

  it('takes or rejects every row that says something, and no term twice', () => {
    const cells = fc.constantFrom('登陆', '登录', '禁止', '', ' ', '甲', 'ＡＢ', 'ab', '提醒');
    fc.assert(
      fc.property(fc.array(fc.array(cells, { maxLength: 4 }), { maxLength: 20 }), (rows) => {
        const { terms, rejected } = parseTermRows([HEADER, ...rows]);
        const written = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
        expect(terms.length + rejected.length).toBe(written.length);
        expect(new Set(terms.map(({ term }) => term.normalize('NFKC').toLowerCase())).size).toBe(
          terms.length,
        );
      }),
    );
  });
});

describe('readTerm', () => {
  it.each([
    ['blocking', ['禁止', '禁用', '严重', 'Blocking', 'ERROR', '高']],
    ['warning', ['提醒', '警告', '一般', 'warning', 'warn', '']],
    ['allowed', ['放行', '例外', 'allowed']],
  ])('reads the level %s', (level, names) => {
    for (const name of names) {
      expect(readTerm({ term: '甲', replacement: ' 乙 ', level: name })).toEqual({
        ok: true,
        term: { term: '甲', replacement: '乙', level },
      });
    }
  });
});
