import { isSameTerm } from '../../../domain/pre-checks/terms/term-list-changes';
import type { Dependencies } from '../store/dependencies';
import type { KnownPerson } from '../store/people';
import { updateTerm, type StoredTerm } from '../store/term-list';
import { changingTerms, refuseDouble, requireTerm, wordsOf } from './changing-terms';

/** Rewrites an entry of the list. Refusals: `termNotFound`, `termExists`. */
export const changeTerm = (
  dependencies: Dependencies,
  { person, changed }: { person: KnownPerson; changed: StoredTerm },
): Promise<StoredTerm> =>
  changingTerms(dependencies, person, async () => {
    const before = await requireTerm(dependencies, changed.id);
    if (isSameTerm(before, changed)) return { result: before, fact: null };
    await refuseDouble(dependencies, changed, changed.id);
    await updateTerm(dependencies.strapi, changed);
    const details = { term: changed.term, before: wordsOf(before), after: wordsOf(changed) };
    return { result: changed, fact: { event: 'term-changed', details } };
  });
