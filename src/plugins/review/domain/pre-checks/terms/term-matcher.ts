import { withoutContained } from '../numbers/without-contained';
import { dropInnerSpaces } from '../text/drop-inner-spaces';
import { foldText } from '../text/fold-text';
import { foldTerm } from './fold-term';
import type { Term } from './term';
import { createTermAutomaton, type Visit } from './term-automaton';

/** A term at a place of the original text, in UTF-16 units. */
export type TermMatch = { term: Term; start: number; end: number };

/** Built once for a list and used for any number of texts. */
export type TermMatcher = { find: (text: string) => TermMatch[] };

/** Where a correct expression contains the wrong one, it is not reported inside it. */
const allowedBy = ({ term, replacement }: Term): Term[] => {
  const folded = replacement === null ? '' : foldTerm(replacement);
  const contains = folded !== foldTerm(term) && folded.includes(foldTerm(term));
  return contains ? [{ term: folded, replacement: null, level: 'allowed' }] : [];
};

/** A Western word is not found inside another; Chinese words have no borders. */
const cutsWord = (text: string, at: number): boolean =>
  /^[a-z0-9]{2}$/.test(text.slice(Math.max(0, at - 1), at + 1));

/**
 * Finds the terms of a list in text, whatever the width and case of letters, with invisible
 * characters or spaces put between Chinese characters. Of terms inside one another the longest
 * counts; terms that overlap otherwise are all given, by where they start.
 */
export const createTermMatcher = (list: readonly Term[]): TermMatcher => {
  const terms = [...list, ...list.flatMap(allowedBy)];
  const automaton = createTermAutomaton(terms.map(({ term }) => foldTerm(term)));

  return {
    find: (original) => {
      const { text, source } = dropInnerSpaces(foldText(original));
      const matches: TermMatch[] = [];
      const visit: Visit = (pattern, start, end) => {
        if (cutsWord(text, start) || cutsWord(text, end)) return false;
        matches.push({
          term: terms[pattern],
          start: source.startOf(start),
          end: source.endOf(end - 1),
        });
        return true;
      };
      automaton.scan(text, visit);
      return withoutContained(matches).filter(({ term }) => term.level !== 'allowed');
    },
  };
};
