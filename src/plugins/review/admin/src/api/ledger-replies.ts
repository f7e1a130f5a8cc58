import type { LedgerPerson } from '../../../domain/ledger/ledger-entry';
import type { LedgerEvent } from '../../../domain/ledger/ledger-events';
import type { Subject } from '../../../domain/subject';

export type LedgerLine = {
  sequence: number;
  at: string;
  event: LedgerEvent;
  subject: Subject | null;
  title: string | null;
  caseId: number | null;
  actor: LedgerPerson | null;
  hash: string;
  /** What happened, in the reader's language. */
  sentence: string;
  /** Who did it: 乙 代 甲. */
  who: string;
};

export type LedgerPage = {
  data: readonly LedgerLine[];
  /** `next` is the `before` of the page behind this one; null on the last one. */
  meta: { pagination: { pageSize: number; before: number | null; next: number | null } };
};
