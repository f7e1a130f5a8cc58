import type { JsonObject } from '../../../domain/canonical-json';
import type { LedgerEvent } from '../../../domain/ledger/ledger-events';
import { MAX_TERMS, type Term } from '../../../domain/pre-checks/terms/term';
import type { Dependencies } from '../store/dependencies';
import { appendToLedger } from '../store/ledger/append-to-ledger';
import { holdList } from '../store/list-revisions';
import type { KnownPerson } from '../store/people';
import { countTerms, findTerm, type StoredTerm } from '../store/term-list';
import { Refused } from './refused';
import { reviewUseCase } from './review-use-case';
import { settingsFact } from './settings-fact';

/** What came of a change; without a `fact` nothing was changed. */
type Outcome<T> = { result: T; fact: { event: LedgerEvent; details: JsonObject } | null };

/**
 * Changes the word list in one transaction that holds it, with its line in the ledger: two
 * spellings of one term cannot come in at once, and every process builds its matcher anew.
 */
export const changingTerms = <T>(
  dependencies: Dependencies,
  person: KnownPerson,
  change: () => Promise<Outcome<T>>,
): Promise<T> => {
  const { strapi, clock } = dependencies;
  const attempted = { action: 'change-terms', person, stored: null };
  return reviewUseCase(dependencies, attempted, async (trx) => {
    await holdList({ strapi, trx }, 'terms');
    const { result, fact } = await change();
    if (fact) await appendToLedger({ strapi, trx }, settingsFact({ ...fact, person, at: clock() }));
    return result;
  });
};

/** A term as the ledger has it: without its row's number. */
export const wordsOf = ({ term, replacement, level }: Term): Term => ({ term, replacement, level });

/** Refusal: `termNotFound`. */
export const requireTerm = async ({ strapi }: Dependencies, id: number): Promise<StoredTerm> => {
  const stored = await findTerm(strapi, { id });
  if (!stored) throw new Refused({ code: 'termNotFound' });
  return stored;
};

/** Refusal: `termExists` when another entry (than `ownId`) is the same term. */
export const refuseDouble = async (
  { strapi }: Dependencies,
  { term }: Term,
  ownId: number | null,
): Promise<void> => {
  const present = await findTerm(strapi, { term });
  if (!present || present.id === ownId) return;
  throw new Refused({ code: 'termExists', values: { term: present.term } });
};

/** Refusal: `termListFull` when the list would grow beyond what a check can hold. */
export const refuseTooMany = async ({ strapi }: Dependencies, more: number): Promise<void> => {
  const count = (await countTerms(strapi)) + more;
  if (count <= MAX_TERMS) return;
  throw new Refused({ code: 'termListFull', values: { limit: MAX_TERMS, count } });
};
