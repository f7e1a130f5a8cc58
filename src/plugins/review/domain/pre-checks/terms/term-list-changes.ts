import { foldTerm } from './fold-term';
import type { Term } from './term';

/** What a list of terms would do to the one that is there. Terms that it does not name stay. */
export type TermListChanges<Given extends Term, Present extends Term> = {
  added: readonly Given[];
  changed: readonly { before: Present; after: Given }[];
  same: readonly Given[];
};

/** Compares term by term, by what they fold to; `given` names none twice. */
export const termListChanges = <Given extends Term, Present extends Term>(
  given: readonly Given[],
  present: readonly Present[],
): TermListChanges<Given, Present> => {
  const known = new Map(present.map((term) => [foldTerm(term.term), term]));
  const added: Given[] = [];
  const changed: { before: Present; after: Given }[] = [];
  const same: Given[] = [];
  for (const term of given) {
    const before = known.get(foldTerm(term.term));
    if (!before) added.push(term);
    else if (isSameTerm(term, before)) same.push(term);
    else changed.push({ before, after: term });
  }
  return { added, changed, same };
};

export const isSameTerm = (one: Term, other: Term): boolean =>
  one.term === other.term && one.replacement === other.replacement && one.level === other.level;
