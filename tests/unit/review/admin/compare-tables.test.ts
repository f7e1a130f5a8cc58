import fc from 'fast-check';
import type { Grid } from '../../../../src/plugins/review/admin/src/diff/align-columns';
import {
  compareTables,
  type TableChange,
} from '../../../../src/plugins/review/admin/src/diff/compare-tables';

/** The table of one side, read off the comparison. */
const side = ({ columns, rows }: TableChange, own: 'removed' | 'added'): string[][] => {
  const isOwn = (kind: string) => kind !== (own === 'removed' ? 'added' : 'removed');
  return rows
    .filter(({ kind }) => isOwn(kind))
    .map(({ cells }) =>
      cells
        .filter((_cell, column) => isOwn(columns[column] ?? ''))
        .map((pieces) =>
          pieces
            .filter(({ kind }) => isOwn(kind))
            .map(({ text }) => text)
            .join(''),
        ),
    );
};

const cell = fc.constantFrom('', '甲', '乙', '合计', '12', '13');

const grid = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 6,
  }),
);

describe('compareTables', () => {
  it('holds both tables, whatever they are', () => {
    fc.assert(
      fc.property(grid, grid, (before, after) => {
        const change = compareTables(before, after);
        expect(side(change, 'removed')).toEqual(before);
        expect(side(change, 'added')).toEqual(after);
      }),
    );
  });

  it('finds nothing in two tables that are the same', () => {
    fc.assert(
      fc.property(grid, (table) => {
        const { columns, rows } = compareTables(table, table);
        expect([...columns, ...rows.map(({ kind }) => kind)].every((kind) => kind === 'same')).toBe(
          true,
        );
      }),
    );
  });

  it('marks a column that was put in anywhere, and no cell beside it', () => {
    const distinct: Grid = [
      ['区县', '水', '气', '土'],
      ['渭滨', '1', '2', '3'],
      ['眉县', '4', '5', '6'],
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), (at) => {
        const wider = distinct.map((row, index) => row.toSpliced(at, 0, `新${index}`));
        const { columns, rows } = compareTables(distinct, wider);
        expect(columns.map((kind, column) => (kind === 'added' ? column : -1))).toContain(at);
        expect(columns.filter((kind) => kind !== 'same')).toEqual(['added']);
        expect(rows.map(({ kind }) => kind)).toEqual(['same', 'same', 'same']);
      }),
    );
  });

  it('compares the tables of a long report in little time', () => {
    const report = (step: number): Grid =>
      Array.from({ length: 400 }, (_, row) =>
        Array.from({ length: 12 }, (_, column) => String(row * column * step)),
      );
    const start = performance.now();

    compareTables(report(1), report(3));

    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
