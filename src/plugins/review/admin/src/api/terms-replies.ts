import type { PageInfo } from './replies';
import type { Term } from '../../../domain/pre-checks/terms/term';

/** What the server answers with; see its `use-cases/import-terms.ts`. */

export type ListedTerm = Term & { id: number };

export type TermPage = {
  data: readonly ListedTerm[];
  meta: { pagination: PageInfo };
};

/** A row of a file that adds or changes a term; rows count as a spreadsheet does. */
export type ImportedRow = Term & { row: number; before: Term | null };

/** A row that cannot be imported; `why` says also what to do. */
export type RejectedRow = {
  row: number;
  column: string | null;
  value: string | null;
  why: string;
};

export type TermImport = {
  new: number;
  changed: number;
  same: number;
  rows: readonly ImportedRow[];
  rejected: readonly RejectedRow[];
};
