import { findingSentence } from '../../../domain/pre-checks/finding-sentence';
import { parseTermRows } from '../../../domain/pre-checks/terms/parse-term-rows';
import { rejectedCell, type RejectedCell } from '../../../domain/pre-checks/terms/rejected-cell';
import { termListChanges } from '../../../domain/pre-checks/terms/term-list-changes';
import en from '../../../translations/pre-checks.en.json';
import zh from '../../../translations/pre-checks.zh-Hans.json';
import { refusalError } from '../refusal-error';
import { requesterLanguage } from '../store/current-requester';
import type { Dependencies } from '../store/dependencies';
import { allTerms, insertTerms, replaceTerms } from '../store/term-list';
import { changingTerms, refuseTooMany } from './changing-terms';

export type TermImport = {
  /** Whether the list was changed. */
  written: boolean;
  new: number;
  changed: number;
  same: number;
  rejected: (RejectedCell & { why: string })[];
};

/**
 * Takes a file's terms into the list; those that it does not name stay. All or nothing: with any
 * rejected row nothing is written (`termsRejected`, with every row and why). A dry run only says
 * what would be done. Refusal: `termListFull`.
 */
export const importTerms = async (
  dependencies: Dependencies,
  { rows, dryRun }: { rows: readonly string[][]; dryRun: boolean },
): Promise<TermImport> => {
  const { strapi } = dependencies;
  const { terms, rejected } = parseTermRows(rows);
  const sentences = requesterLanguage(strapi) === 'en' ? en : zh;
  const told = rejected.map((row) => ({
    ...rejectedCell(rows, row),
    why: findingSentence(row, sentences),
  }));
  if (told.length > 0 && !dryRun) {
    const refusal = { code: 'termsRejected', values: { count: told.length } } as const;
    throw refusalError(strapi, refusal, { findings: told });
  }
  return changingTerms(dependencies, async () => {
    const { added, changed, same } = termListChanges(terms, await allTerms(strapi));
    await refuseTooMany(dependencies, added.length);
    if (!dryRun) {
      await insertTerms(strapi, added);
      await replaceTerms(strapi, changed);
    }
    return {
      written: !dryRun,
      new: added.length,
      changed: changed.length,
      same: same.length,
      rejected: told,
    };
  });
};
