/** A line of the head of a form: what it is about. */
export type SheetFact = {
  label: string;
  value: string;
  /** Takes a whole line; others stand two on one. */
  isWide: boolean;
};

export type SheetColumn = {
  label: string;
  /** Share of the width, of 100. */
  width: number;
  /** Letters and digits that nobody reads as words, such as a hash: set small. */
  isCode?: boolean;
};

export type SheetTable = {
  title: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly string[])[];
};

/** A form in words, ready for paper: the page and the file show the same one. */
export type Sheet = {
  title: string;
  number: string;
  /** Why the form proves nothing; empty for a sound one. */
  warnings: readonly string[];
  facts: readonly SheetFact[];
  tables: readonly SheetTable[];
  /** What it was made from. */
  closing: string;
};
