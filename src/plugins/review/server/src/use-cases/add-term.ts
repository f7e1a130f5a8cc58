import type { Term } from '../../../domain/pre-checks/terms/term';
import type { Dependencies } from '../store/dependencies';
import { insertTerm, type StoredTerm } from '../store/term-list';
import { changingTerms, refuseDouble, refuseTooMany } from './changing-terms';

/** Puts a term on the list. Refusals: `termExists`, `termListFull`. */
export const addTerm = (dependencies: Dependencies, term: Term): Promise<StoredTerm> =>
  changingTerms(dependencies, async () => {
    await refuseDouble(dependencies, term, null);
    await refuseTooMany(dependencies, 1);
    return insertTerm(dependencies.strapi, term);
  });
