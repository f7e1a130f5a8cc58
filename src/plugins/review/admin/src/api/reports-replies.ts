import type { Period } from '../../../domain/reports/period';
import type { Grouping } from '../../../domain/reports/report';

/** What the server answers with; see its `report-table.ts` and `use-cases/report-cases.ts`. */

export type Figure = string | number | null;

/** How the numbers of a column are written: a `share` is a part of 1, `days` are working days. */
export type FigureKind = 'text' | 'count' | 'share' | 'days';

/** `key` is a number of `domain/reports/figures.ts`; of a stage's with its place: `passed-0`. */
export type FigureColumn = { key: string; label: string; kind: FigureKind };

/** The table that the exported files hold too; the first cell of a row is its name. */
export type FigureTable = {
  columns: readonly FigureColumn[];
  rows: readonly (readonly Figure[])[];
  /** Null for numbers of which a total says nothing. */
  total: readonly Figure[] | null;
};

export type Unit = { id: string; name: string };

export type ReportReply = {
  period: Period;
  unit: Unit | null;
  /** Those that the reader may ask for. */
  units: readonly Unit[];
  groupBy: Grouping;
  stages: readonly string[];
  table: FigureTable & { total: readonly Figure[] };
};
