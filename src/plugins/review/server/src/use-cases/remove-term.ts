import type { Dependencies } from '../store/dependencies';
import type { KnownPerson } from '../store/people';
import { deleteTerm } from '../store/term-list';
import { changingTerms, requireTerm, wordsOf } from './changing-terms';

/** Takes an entry off the list. Refusal: `termNotFound`. */
export const removeTerm = (
  dependencies: Dependencies,
  { person, id }: { person: KnownPerson; id: number },
): Promise<void> =>
  changingTerms(dependencies, person, async () => {
    const before = await requireTerm(dependencies, id);
    await deleteTerm(dependencies.strapi, id);
    const details = { term: before.term, before: wordsOf(before), after: null };
    return { result: undefined, fact: { event: 'term-removed', details } };
  });
