import type { LedgerFact } from '../../../domain/ledger/ledger-entry';
import type { Conflict } from '../refusal-error';
import { refusalError } from '../refusal-error';
import { tellFinding } from '../tell-finding';
import { ConcurrentChange, findCase, type StoredCase } from '../store/cases';
import type { Dependencies } from '../store/dependencies';
import { appendToLedger } from '../store/ledger/append-to-ledger';
import { lastEffectOn } from '../store/ledger/last-effect';
import type { KnownPerson } from '../store/people';
import { inTransaction, type Transaction } from '../store/transaction';
import { Refused } from './refused';

/** What was tried, for the ledger's record of a refusal. */
export type Attempted = {
  action: string;
  person: KnownPerson | null;
  /** The case it is about; one that was to be opened has the id 0. */
  stored: StoredCase | null;
};

/**
 * Runs one use case as a whole or not at all. A refusal leaves no trace but its line in the ledger;
 * it is answered with its code, its sentence and, where somebody else was faster, with what they
 * did and when.
 */
export const reviewUseCase = async <T>(
  { strapi, clock }: Dependencies,
  attempted: Attempted,
  run: (trx: Transaction) => Promise<T>,
): Promise<T> => {
  try {
    return await inTransaction(strapi, run);
  } catch (error) {
    const refused = refusedOf(error);
    if (!refused) throw error;
    const conflict = await conflictOf({ strapi }, attempted);
    await inTransaction(strapi, (trx) =>
      appendToLedger({ strapi, trx }, refusalFact(clock(), attempted, refused)),
    );
    throw refusalError(strapi, refused.refusal, {
      ...(conflict ? { conflict } : {}),
      ...(refused.findings.length > 0
        ? { findings: refused.findings.map((finding) => tellFinding(strapi, finding)) }
        : {}),
      ...refused.more,
    });
  }
};

const refusedOf = (error: unknown): Refused | null => {
  if (error instanceof Refused) return error;
  return error instanceof ConcurrentChange || isUniqueViolation(error)
    ? new Refused({ code: 'staleVersion' })
    : null;
};

/** SQLite's and PostgreSQL's codes for a second row of a unique value. */
const isUniqueViolation = (error: unknown): boolean =>
  ['SQLITE_CONSTRAINT_UNIQUE', '23505'].includes(String((error as { code?: unknown })?.code));

const refusalFact = (
  at: Date,
  { action, person, stored }: Attempted,
  { refusal }: Refused,
): LedgerFact => ({
  at: at.toISOString(),
  event: 'refused',
  subject: stored?.reviewCase.subject ?? null,
  title: stored?.title ?? null,
  caseId: stored?.reviewCase.id || null,
  round: stored?.reviewCase.round ?? null,
  stage: null,
  actor: person?.ledger ?? null,
  onBehalfOf: null,
  digest: stored?.reviewCase.digest ?? null,
  details: { action, code: refusal.code, values: refusal.values ?? {} },
});

/** What became of the case meanwhile, and by whom. */
const conflictOf = async (
  { strapi }: Pick<Dependencies, 'strapi'>,
  { stored }: Attempted,
): Promise<Conflict | null> => {
  const now = stored && (await findCase(strapi, stored.reviewCase.id));
  if (!now) return null;
  const { id, version, state } = now.reviewCase;
  const last = await lastEffectOn(strapi, id);
  return {
    version,
    state,
    event: last?.event ?? null,
    by: last?.actor?.name ?? null,
    at: last?.at ?? null,
  };
};
