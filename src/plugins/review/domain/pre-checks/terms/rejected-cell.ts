import type { RejectedRow } from './parse-term-rows';
import { termColumns, type TermColumns } from './term-columns';
import type { TermProblem } from './term-problem';

/** Which cell of a file a row was rejected for: its column's name as the file has it, its text. */
export type RejectedCell = { row: number; column: string | null; value: string | null };

const COLUMNS: Readonly<Record<TermProblem['code'], keyof TermColumns | null>> = {
  termHeaderMissing: null,
  termEmpty: 'term',
  termLineBreak: 'term',
  termTooLong: 'term',
  termReplacementTooLong: 'replacement',
  termSameAsReplacement: 'replacement',
  termLevelUnknown: 'level',
  termDuplicate: 'term',
  termsTooMany: null,
};

const SHOWN_CHARACTERS = 100;

/** Finds the cell again in the rows that `parseTermRows` was given; long texts are cut. */
export const rejectedCell = (
  rows: readonly (readonly string[])[],
  { row, code }: RejectedRow,
): RejectedCell => {
  const header = rows[0] ?? [];
  const columns = termColumns(header);
  const named = COLUMNS[code];
  const index = columns && named && columns[named];
  if (index === null) return { row, column: null, value: null };
  return {
    row,
    column: header[index] ?? null,
    value: (rows[row - 1]?.[index] ?? '').slice(0, SHOWN_CHARACTERS),
  };
};
