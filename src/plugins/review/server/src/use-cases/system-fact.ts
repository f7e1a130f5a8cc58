import type { JsonObject } from '../../../domain/canonical-json';
import type { LedgerEvent } from '../../../domain/ledger/ledger-events';
import type { LedgerFact } from '../../../domain/ledger/ledger-entry';

/** A line of the ledger that belongs to no case and that nobody caused. */
export const systemFact = (event: LedgerEvent, details: JsonObject, at: Date): LedgerFact => ({
  at: at.toISOString(),
  event,
  details,
  subject: null,
  title: null,
  caseId: null,
  round: null,
  stage: null,
  actor: null,
  onBehalfOf: null,
  digest: null,
});
