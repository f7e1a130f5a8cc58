import { parseTermRows } from '../../../../src/plugins/review/domain/pre-checks/terms/parse-term-rows';
import { rejectedCell } from '../../../../src/plugins/review/domain/pre-checks/terms/rejected-cell';
import type { Term } from '../../../../src/plugins/review/domain/pre-checks/terms/term';
import { termListChanges } from '../../../../src/plugins/review/domain/pre-checks/terms/term-list-changes';

const aTerm = (term: string, more: Partial<Term> = {}): Term => ({
  term,
  replacement: null,
  level: 'warning',
  ...more,
});

test('a term is new, changed or the same, whatever its spelling', () => {
  const present = [aTerm('PM2.5'), aTerm('登陆', { replacement: '登录' }), aTerm('不在文件里')];
  const given = [aTerm('登陆', { replacement: '登录' }), aTerm('ｐｍ2.5'), aTerm('新词')];

  expect(termListChanges(given, present)).toEqual({
    added: [aTerm('新词')],
    changed: [{ before: aTerm('PM2.5'), after: aTerm('ｐｍ2.5') }],
    same: [aTerm('登陆', { replacement: '登录' })],
  });
});

test('a rejected row leads back to its cell, by the names of the file', () => {
  const rows = [
    ['等级', '错词', '替换为'],
    ['随便', '甲', ''],
    ['', '乙', '长'.repeat(300)],
    ['', '', '丙'],
  ];

  expect(parseTermRows(rows).rejected.map((row) => rejectedCell(rows, row))).toEqual([
    { row: 2, column: '等级', value: '随便' },
    { row: 3, column: '替换为', value: '长'.repeat(100) },
    { row: 4, column: '错词', value: '' },
  ]);
});

test('a file without a header has no cell to show', () => {
  const rows = [['甲']];

  expect(parseTermRows(rows).rejected.map((row) => rejectedCell(rows, row))).toEqual([
    { row: 1, column: null, value: null },
  ]);
});
