import type { Dependencies } from '../store/dependencies';
import { updateTerm, type StoredTerm } from '../store/term-list';
import { changingTerms, refuseDouble, requireTerm } from './changing-terms';

/** Rewrites an entry of the list. Refusals: `termNotFound`, `termExists`. */
export const changeTerm = (dependencies: Dependencies, changed: StoredTerm): Promise<StoredTerm> =>
  changingTerms(dependencies, async () => {
    await requireTerm(dependencies, changed.id);
    await refuseDouble(dependencies, changed, changed.id);
    await updateTerm(dependencies.strapi, changed);
    return changed;
  });
