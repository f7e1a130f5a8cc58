import { foldTerm } from './fold-term';
import { readTerm } from './read-term';
import { MAX_TERMS, type Term } from './term';
import { termColumns } from './term-columns';
import type { TermProblem } from './term-problem';

/** `row` counts as the spreadsheet does: the header is row 1. It is among the values too. */
export type RejectedRow = { row: number } & TermProblem;

/** `row` as for those that are rejected. */
export type ParsedTerm = Term & { row: number };

export type ParsedTerms = {
  terms: readonly ParsedTerm[];
  rejected: readonly RejectedRow[];
};

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => foldTerm(cell) === '');

const rejection = (row: number, { code, values }: TermProblem): RejectedRow => ({
  row,
  code,
  values: { row, ...values },
});

type Cells = readonly string[];

/**
 * Reads a list of terms from the rows of a CSV file: a header with 错误用语, 正确用语 and 级别 (or
 * wrong, right, level) in any order, then one term a row, at most 20,000. Blank rows are skipped;
 * of equal terms the first stays. Rejected rows are given with their reasons.
 */
export const parseTermRows = (rows: readonly Cells[]): ParsedTerms => {
  const columns = termColumns(rows[0] ?? []);
  if (columns === null) {
    return { terms: [], rejected: [rejection(1, { code: 'termHeaderMissing', values: {} })] };
  }
  const cellOf = (cells: Cells, column: number | null) => cells[column ?? -1] ?? '';
  const written = rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(1)
    .filter(({ cells }) => !isBlank(cells));

  const terms: ParsedTerm[] = [];
  const rejected: RejectedRow[] = [];
  const firstRows = new Map<string, number>();
  for (const [index, { cells, row }] of written.entries()) {
    if (terms.length >= MAX_TERMS) {
      const values = { limit: MAX_TERMS, count: written.length - index };
      rejected.push(rejection(row, { code: 'termsTooMany', values }));
      break;
    }
    const read = readTerm({
      term: cellOf(cells, columns.term),
      replacement: cellOf(cells, columns.replacement),
      level: cellOf(cells, columns.level),
    });
    const key = read.ok ? foldTerm(read.term.term) : '';
    const firstRow = firstRows.get(key);
    if (!read.ok) {
      rejected.push(rejection(row, read.problem));
    } else if (firstRow !== undefined) {
      const values = { term: read.term.term, firstRow };
      rejected.push(rejection(row, { code: 'termDuplicate', values }));
    } else {
      firstRows.set(key, row);
      terms.push({ row, ...read.term });
    }
  }
  return { terms, rejected };
};
