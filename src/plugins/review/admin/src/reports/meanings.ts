/** The numbers of a report, each explained below its table; the definitions: `domain/reports/figures.ts`. */
export const MEANINGS = [
  'submitted',
  'accepted',
  'acceptanceRate',
  'open',
  'corrected',
  'withdrawn',
  'returned',
  'recalled',
  'overdue',
  'passed',
  'medianWorkingDays',
  'p90WorkingDays',
] as const;

/** Of the element that explains a column: those of all stages are explained once. */
export const meaningId = (columnKey: string): string => `figure-${columnKey.replace(/-\d+$/u, '')}`;
