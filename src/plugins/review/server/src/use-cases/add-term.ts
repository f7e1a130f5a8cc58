import type { Term } from '../../../domain/pre-checks/terms/term';
import type { Dependencies } from '../store/dependencies';
import type { KnownPerson } from '../store/people';
import { insertTerm, type StoredTerm } from '../store/term-list';
import { changingTerms, refuseDouble, refuseTooMany, wordsOf } from './changing-terms';

/** Puts a term on the list. Refusals: `termExists`, `termListFull`. */
export const addTerm = (
  dependencies: Dependencies,
  { person, term }: { person: KnownPerson; term: Term },
): Promise<StoredTerm> =>
  changingTerms(dependencies, person, async () => {
    await refuseDouble(dependencies, term, null);
    await refuseTooMany(dependencies, 1);
    const result = await insertTerm(dependencies.strapi, term);
    const details = { term: term.term, before: null, after: wordsOf(term) };
    return { result, fact: { event: 'term-added', details } };
  });
