import type { Dependencies } from '../store/dependencies';
import { deleteTerm } from '../store/term-list';
import { changingTerms, requireTerm } from './changing-terms';

/** Takes an entry off the list. Refusal: `termNotFound`. */
export const removeTerm = (dependencies: Dependencies, id: number): Promise<void> =>
  changingTerms(dependencies, async () => {
    await requireTerm(dependencies, id);
    await deleteTerm(dependencies.strapi, id);
  });
