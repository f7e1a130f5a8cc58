import { foldTerm } from './fold-term';
import type { Term } from './term';

/** What a list of terms would do to the one that is there. Terms that it does not name stay. */
export type TermListChanges = {
  added: readonly Term[];
  changed: readonly Term[];
  same: readonly Term[];
};

/** Compares term by term, by what they fold to; `given` names none twice. */
export const termListChanges = (
  given: readonly Term[],
  present: readonly Term[],
): TermListChanges => {
  const known = new Map(present.map((term) => [foldTerm(term.term), term]));
  const changes = { added: [] as Term[], changed: [] as Term[], same: [] as Term[] };
  for (const term of given) {
    const before = known.get(foldTerm(term.term));
    changes[before ? (isSame(term, before) ? 'same' : 'changed') : 'added'].push(term);
  }
  return changes;
};

const isSame = (one: Term, other: Term): boolean =>
  one.term === other.term && one.replacement === other.replacement && one.level === other.level;
