import type { Severity } from '../check-finding';
import { foldTerm } from './fold-term';
import { MAX_REPLACEMENT_LENGTH, MAX_TERM_LENGTH, type Term } from './term';
import type { TermProblem } from './term-problem';

/** A line of the list as it was written. */
export type WrittenTerm = { term: string; replacement: string; level: string };

const LEVELS: Readonly<Record<Term['level'], string>> = {
  blocking: 'blocking block error high 禁止 禁用 严重 阻断 拦截 错误 高',
  warning: 'warning warn medium low 提醒 提示 警告 一般 注意 建议 中 低',
  allowed: 'allowed allow ok 放行 例外 允许 正确',
};

/** A line without a level warns: a word wrongly on the list must not stop the bureau. */
const DEFAULT_LEVEL: Severity = 'warning';

const readLevel = (written: string): Term['level'] | null => {
  const name = foldTerm(written);
  if (name === '') return DEFAULT_LEVEL;
  const levels: Term['level'][] = ['blocking', 'warning', 'allowed'];
  return levels.find((level) => LEVELS[level].split(' ').includes(name)) ?? null;
};

const problemOf = (term: string, replacement: string): TermProblem | null => {
  const shown = { term: term.slice(0, MAX_TERM_LENGTH) };
  if (foldTerm(term) === '') return { code: 'termEmpty', values: {} };
  if (/[\t\r\n]/.test(term)) return { code: 'termLineBreak', values: shown };
  if (term.length > MAX_TERM_LENGTH) {
    return {
      code: 'termTooLong',
      values: { ...shown, length: term.length, limit: MAX_TERM_LENGTH },
    };
  }
  if (replacement.length > MAX_REPLACEMENT_LENGTH) {
    const values = { ...shown, length: replacement.length, limit: MAX_REPLACEMENT_LENGTH };
    return { code: 'termReplacementTooLong', values };
  }
  return foldTerm(term) === foldTerm(replacement)
    ? { code: 'termSameAsReplacement', values: { ...shown, replacement } }
    : null;
};

/** Reads one line of the list, from a form or a file: the term, or why it cannot be one. */
export const readTerm = (
  written: WrittenTerm,
): { ok: true; term: Term } | { ok: false; problem: TermProblem } => {
  const term = written.term.trim();
  const replacement = written.replacement.trim();
  const problem = problemOf(term, replacement);
  if (problem !== null) return { ok: false, problem };
  const level = readLevel(written.level);
  if (level === null) {
    return {
      ok: false,
      problem: { code: 'termLevelUnknown', values: { term, level: written.level } },
    };
  }
  return { ok: true, term: { term, replacement: replacement === '' ? null : replacement, level } };
};
