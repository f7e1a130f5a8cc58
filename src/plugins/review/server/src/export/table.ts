import type { Cell } from './csv';

/** How a column's numbers are shown: `share` is a part of 1, shown in percent. */
export type ColumnKind = 'text' | 'count' | 'share' | 'days';

/** `key` is the number's name in code; of a stage's numbers with its place, `passed-0`. */
export type Column = { key: string; label: string; kind: ColumnKind };

/** A table to be written as a file, whatever its format. */
export type Table = {
  title: string;
  /** Lines between the title and the header. */
  notes: readonly string[];
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** The last row. */
  total: readonly Cell[];
};
