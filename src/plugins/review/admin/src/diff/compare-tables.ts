import { alignColumns, type Grid } from './align-columns';
import { alignLists, type Aligned } from './align-lists';
import { areAlike } from './are-alike';
import { compareTexts, type Piece } from './compare-texts';

/** A row over all columns of both tables; a cell that neither has there is empty. */
export type TableRow = {
  kind: 'same' | 'removed' | 'added' | 'changed';
  cells: readonly (readonly Piece[])[];
};

export type TableChange = {
  columns: readonly ('same' | 'removed' | 'added')[];
  rows: readonly TableRow[];
};

/**
 * What differs between two tables, cell by cell. A row or a column that came or went is marked as
 * such and changes nothing of the others.
 */
export const compareTables = (before: Grid, after: Grid): TableChange => {
  const columns = alignColumns(before, after);
  const rows = alignLists(
    before.map((cells) => ({ cells, key: keyCells(cells, columns, 'before') })),
    after.map((cells) => ({ cells, key: keyCells(cells, columns, 'after') })),
    { same: haveSameKey, alike: haveAlikeKey },
  );
  return {
    columns: columns.map(kindOf),
    rows: rows.map((row) => ({
      kind:
        row.before && row.after
          ? haveSameKey(row.before, row.after)
            ? 'same'
            : 'changed'
          : kindOf(row),
      cells: columns.map((column) =>
        cellPieces(
          column.before === null ? null : row.before?.cells[column.before],
          column.after === null ? null : row.after?.cells[column.after],
        ),
      ),
    })),
  };
};

const kindOf = <Item>({ before, after }: Aligned<Item>): 'same' | 'removed' | 'added' =>
  before === null ? 'added' : after === null ? 'removed' : 'same';

type Row = { cells: readonly string[]; key: readonly string[] };

/** A row's cells in the columns that both tables have. */
const keyCells = (
  cells: readonly string[],
  columns: readonly Aligned<number>[],
  side: 'before' | 'after',
): string[] =>
  columns.flatMap((column) =>
    column.before === null || column.after === null ? [] : [cells[column[side] ?? 0] ?? ''],
  );

const haveSameKey = (one: Row, other: Row): boolean =>
  one.key.every((text, index) => text === other.key[index]);

const haveAlikeKey = (one: Row, other: Row): boolean =>
  one.key.some((text, index) => text !== '' && text === other.key[index]) ||
  areAlike(one.key.join(''), other.key.join(''));

const cellPieces = (
  before: string | null | undefined,
  after: string | null | undefined,
): readonly Piece[] => compareTexts(before ?? '', after ?? '');
