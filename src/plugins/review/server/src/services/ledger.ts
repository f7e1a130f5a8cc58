import type { Core } from '@strapi/strapi';
import { headFromText, headText, type LedgerHead } from '../../../domain/ledger/chain';
import { sha256 } from '../store/digest';
import { missingTriggers } from '../store/ledger/append-only-triggers';
import { hasLedger, readEntries, readHead } from '../store/ledger/read-ledger';
import {
  verifyLedger,
  type DriftFinding,
  type LedgerVerification,
} from '../use-cases/verify-ledger';

/** Compares every public row with what was signed; gives what does not match. */
export type DriftFindings = (within: { strapi: Core.Strapi }) => Promise<DriftFinding[]>;

/** The service `plugin::review.ledger`, for the command line, jobs and other plugins. */
export const ledgerService =
  (driftFindings: DriftFindings) =>
  ({ strapi }: { strapi: Core.Strapi }) => ({
    headFromText,
    headText,

    /** Whether there is a ledger: not before the first boot. */
    exists: (): Promise<boolean> => hasLedger(strapi),

    /**
     * Checks the ledger and its triggers. Needs no more than `strapi.register()`: a boot puts
     * missing triggers back, and a check must see what was there before.
     * @param witness a head that was written down elsewhere
     */
    verify: ({ witness }: { witness?: LedgerHead | null } = {}): Promise<LedgerVerification> =>
      verifyLedger(
        {
          hash: sha256,
          entriesAfter: (after) => readEntries(strapi, { after }),
          head: () => readHead(strapi),
          missingGuards: () => missingTriggers({ strapi }),
        },
        { witness },
      ),

    /** Checks every public row against what was signed. Needs a booted Strapi. */
    drift: (): Promise<DriftFinding[]> => driftFindings({ strapi }),
  });
