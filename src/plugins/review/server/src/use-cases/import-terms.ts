import { findingSentence } from '../../../domain/pre-checks/finding-sentence';
import { parseTermRows } from '../../../domain/pre-checks/terms/parse-term-rows';
import { rejectedCell, type RejectedCell } from '../../../domain/pre-checks/terms/rejected-cell';
import type { Term } from '../../../domain/pre-checks/terms/term';
import { termListChanges } from '../../../domain/pre-checks/terms/term-list-changes';
import en from '../../../translations/pre-checks.en.json';
import zh from '../../../translations/pre-checks.zh-Hans.json';
import { requesterLanguage } from '../store/current-requester';
import type { Dependencies } from '../store/dependencies';
import type { KnownPerson } from '../store/people';
import { allTerms, insertTerms, replaceTerms } from '../store/term-list';
import { changingTerms, refuseTooMany, wordsOf } from './changing-terms';
import { Refused } from './refused';

/** What a row of the file does to the list; `before` is null for a new term. */
export type ImportedRow = Term & { row: number; before: Term | null };

export type TermImport = {
  /** Whether the list was changed. */
  written: boolean;
  new: number;
  changed: number;
  same: number;
  /** New and changed terms, in the file's order. */
  rows: readonly ImportedRow[];
  rejected: readonly (RejectedCell & { why: string })[];
};

type ImportTerms = { person: KnownPerson; rows: readonly string[][]; dryRun: boolean };

/**
 * Takes a file's terms into the list; those that it does not name stay. All or nothing: with any
 * rejected row nothing is written (`termsRejected`, with every row and why). A dry run only says
 * what would be done. Refusal: `termListFull`.
 */
export const importTerms = (
  dependencies: Dependencies,
  { person, rows, dryRun }: ImportTerms,
): Promise<TermImport> => {
  const { strapi } = dependencies;
  const { terms, rejected } = parseTermRows(rows);
  const sentences = requesterLanguage(strapi) === 'en' ? en : zh;
  const told = rejected.map((row) => ({
    ...rejectedCell(rows, row),
    why: findingSentence(row, sentences),
  }));
  return changingTerms(dependencies, person, async () => {
    if (told.length > 0 && !dryRun) {
      const refusal = { code: 'termsRejected', values: { count: told.length } } as const;
      throw new Refused(refusal, [], { findings: told });
    }
    const { added, changed, same } = termListChanges(terms, await allTerms(strapi));
    await refuseTooMany(dependencies, added.length);
    const result = {
      written: !dryRun,
      new: added.length,
      changed: changed.length,
      same: same.length,
      rows: [
        ...added.map((term) => ({ ...term, before: null })),
        ...changed.map(({ before, after }) => ({ ...after, before: wordsOf(before) })),
      ].sort((one, other) => one.row - other.row),
      rejected: told,
    };
    if (dryRun || result.rows.length === 0) return { result, fact: null };

    await insertTerms(strapi, added);
    await replaceTerms(
      strapi,
      changed.map(({ before: { id }, after }) => ({ id, ...wordsOf(after) })),
    );
    const details = {
      added: added.map(wordsOf),
      rewritten: changed.map(({ before, after }) => ({
        before: wordsOf(before),
        after: wordsOf(after),
      })),
    };
    return { result, fact: { event: 'terms-imported', details } };
  });
};
