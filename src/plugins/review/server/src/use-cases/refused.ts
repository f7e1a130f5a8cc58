import type { CheckFinding } from '../../../domain/pre-checks/check-finding';
import type { Refusal } from '../../../domain/refusal';
import type { RefusalDetails } from '../refusal-error';

/**
 * Ends a use case's transaction without an effect. The edge turns it into an error with a sentence,
 * after the ledger has recorded it.
 */
export class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly findings: readonly CheckFinding[] = [],
    /** What the answer tells where no case and no pre-check does. */
    readonly more: RefusalDetails = {},
  ) {
    super(refusal.code);
  }
}
