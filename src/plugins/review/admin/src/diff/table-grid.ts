import type { Grid } from './align-columns';
import { wordsOf } from './words-of';

/** What no table of ours has: a mistyped span must not make the grid huge. */
const WIDEST = 60;

/**
 * The cells of a table, row by row. A merged cell stands in its first place and leaves the others
 * empty, so that every row has a cell for every column.
 */
export const tableGrid = (table: Element): Grid => {
  const rows = Array.from(table.querySelectorAll('tr')).filter(
    (row) => row.closest('table') === table,
  );
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.children) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const width = Math.min(spanOf(cell, 'colspan'), WIDEST - column);
      const height = Math.min(spanOf(cell, 'rowspan'), rows.length - at);
      fill(grid, { at, column, width, height });
      const own = grid[at];
      if (own && column < WIDEST) own[column] = wordsOf(cell);
      column += width;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
};

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1);

type Area = { at: number; column: number; width: number; height: number };

const fill = (grid: string[][], { at, column, width, height }: Area): void => {
  for (let row = at; row < at + height; row += 1) {
    for (let place = column; place < column + width; place += 1) {
      const line = grid[row];
      if (line) line[place] ??= '';
    }
  }
};
