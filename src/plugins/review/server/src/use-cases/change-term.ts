import { MAX_TERMS, type Term } from '../../../domain/pre-checks/terms/term';
import { refusalError } from '../refusal-error';
import type { Dependencies } from '../store/dependencies';
import { holdList } from '../store/list-revisions';
import {
  countTerms,
  deleteTerm,
  findTerm,
  insertTerm,
  updateTerm,
  type StoredTerm,
} from '../store/term-list';
import { inTransaction } from '../store/transaction';

/** Every change holds the list: two spellings of one term cannot come in at once. */
const changingTerms = <T>({ strapi }: Dependencies, change: () => Promise<T>): Promise<T> =>
  inTransaction(strapi, async (trx) => {
    await holdList({ strapi, trx }, 'terms');
    return change();
  });

/** Refusals: `termExists`, `termListFull`. */
export const addTerm = (dependencies: Dependencies, term: Term): Promise<StoredTerm> =>
  changingTerms(dependencies, async () => {
    await refuseDouble(dependencies, term, null);
    await refuseTooMany(dependencies, 1);
    return insertTerm(dependencies.strapi, term);
  });

/** Refusals: `termNotFound`, `termExists`. */
export const changeTerm = (dependencies: Dependencies, changed: StoredTerm): Promise<StoredTerm> =>
  changingTerms(dependencies, async () => {
    await requireTerm(dependencies, changed.id);
    await refuseDouble(dependencies, changed, changed.id);
    await updateTerm(dependencies.strapi, changed);
    return changed;
  });

/** Refusal: `termNotFound`. */
export const removeTerm = (dependencies: Dependencies, id: number): Promise<void> =>
  changingTerms(dependencies, async () => {
    await requireTerm(dependencies, id);
    await deleteTerm(dependencies.strapi, id);
  });

const requireTerm = async ({ strapi }: Dependencies, id: number): Promise<void> => {
  if (!(await findTerm(strapi, { id }))) throw refusalError(strapi, { code: 'termNotFound' });
};

const refuseDouble = async (
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
