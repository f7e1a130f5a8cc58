import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Term } from '../../../domain/pre-checks/terms/term';

export const MAX_ROWS = 50_000;

/** Why a file cannot be read as rows; `row` counts as the spreadsheet does. */
export type CsvProblem = { code: 'tooManyRows' } | { code: 'malformed'; row: number };

export type CsvRows = { ok: true; rows: string[][] } | { ok: false; problem: CsvProblem };

/** The rows of a CSV file, the empty ones too, so that their numbers are the spreadsheet's. */
export const readCsv = (text: string): CsvRows => {
  try {
    const rows = parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
      to: MAX_ROWS + 1,
    });
    return rows.length > MAX_ROWS
      ? { ok: false, problem: { code: 'tooManyRows' } }
      : { ok: true, rows: rows.map((row) => row.map(withoutMark)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, problem: { code: 'malformed', row: Number(error.records ?? 0) + 1 } };
  }
};

const LEVELS: Readonly<Record<Term['level'], string>> = {
  blocking: '禁止',
  warning: '提醒',
  allowed: '放行',
};

/**
 * The list as a file that a spreadsheet opens and `readCsv` reads again. Cells that a spreadsheet
 * would take for a formula have an apostrophe before them.
 */
export const writeTermFile = (terms: readonly Term[]): string =>
  stringify(
    [
      ['错误用语', '正确用语', '级别'],
      ...terms.map(({ term, replacement, level }) => [term, replacement ?? '', LEVELS[level]]),
    ],
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );

/** Takes away what `escape_formulas` put there. */
const withoutMark = (cell: string): string =>
  /^'[=+\-@\t\r＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
