import type { CheckContext } from './check-context';
import type { CheckFinding } from './check-finding';
import type { CheckedContent } from './checked-content';
import type { PreCheck } from './pre-check';
import { runCheck } from './run-check';

export type PreCheckRegistry = {
  /** Throws if the key is taken: two plugins would answer for one check. */
  add: (check: PreCheck) => void;
  list: () => readonly PreCheck[];
  /** All findings, in the order in which the checks were added. */
  run: (content: CheckedContent, context: CheckContext) => CheckFinding[];
  /** The sentences that checks brought with them, for one language. */
  sentences: (language: string) => Readonly<Record<string, string>>;
};

/** The checks that content goes through, to which other plugins can add theirs. */
export const createPreCheckRegistry = (initial: readonly PreCheck[] = []): PreCheckRegistry => {
  const checks = new Map<string, PreCheck>();
  const list = () => [...checks.values()];
  const add = (check: PreCheck) => {
    if (checks.has(check.key)) throw new Error(`There is a pre-check “${check.key}” already.`);
    checks.set(check.key, check);
  };
  initial.forEach(add);

  return {
    add,
    list,
    run: (content, context) => list().flatMap((check) => runCheck(check, content, context)),
    sentences: (language) =>
      Object.assign({}, ...list().map(({ sentences }) => sentences?.[language] ?? {})),
  };
};
