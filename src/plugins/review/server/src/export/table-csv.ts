import type { Stringifier } from 'csv-stringify';
import { csvStream, type Cell } from './csv';
import type { Column, Table } from './table';

/** The table's header, rows and total; no title, so that every line has the same columns. */
export const csvOfTable = ({ columns, rows, total }: Table): Stringifier =>
  csvStream({
    header: columns.map(({ label }) => label),
    rows: [...rows, total].map((row) => columns.map((column, at) => cellOf(column, row[at]))),
  });

const cellOf = ({ kind }: Column, value: Cell | undefined): Cell => {
  if (value === undefined || value === null) return null;
  return kind === 'share' && typeof value === 'number' ? `${(value * 100).toFixed(2)}%` : value;
};
