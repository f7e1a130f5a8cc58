import { MAX_TERMS, type Term } from '../../../domain/pre-checks/terms/term';
import { refusalError } from '../refusal-error';
import type { Dependencies } from '../store/dependencies';
import { holdList } from '../store/list-revisions';
import { countTerms, findTerm } from '../store/term-list';
import { inTransaction } from '../store/transaction';

/**
 * Changes the word list in one transaction that holds it: two spellings of one term cannot come in
 * at once, and every process builds its matcher anew.
 */
export const changingTerms = <T>({ strapi }: Dependencies, change: () => Promise<T>): Promise<T> =>
  inTransaction(strapi, async (trx) => {
    await holdList({ strapi, trx }, 'terms');
    return change();
  });

/** Refusal: `termNotFound`. */
export const requireTerm = async ({ strapi }: Dependencies, id: number): Promise<void> => {
  if (!(await findTerm(strapi, { id }))) throw refusalError(strapi, { code: 'termNotFound' });
};

/** Refusal: `termExists` when another entry (than `ownId`) is the same term. */
export const refuseDouble = async (
  { strapi }: Dependencies,
  { term }: Term,
  ownId: number | null,
): Promise<void> => {
  const present = await findTerm(strapi, { term });
  if (!present || present.id === ownId) return;
  throw refusalError(strapi, { code: 'termExists', values: { term: present.term } });
};

/** Refusal: `termListFull` when the list would grow beyond what a check can hold. */
export const refuseTooMany = async ({ strapi }: Dependencies, more: number): Promise<void> => {
  const count = (await countTerms(strapi)) + more;
  if (count <= MAX_TERMS) return;
  throw refusalError(strapi, { code: 'termListFull', values: { limit: MAX_TERMS, count } });
};
