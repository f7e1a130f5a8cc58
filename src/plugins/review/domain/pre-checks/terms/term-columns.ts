import { foldTerm } from './fold-term';

/** Indexes of the columns; null for one that is not there. */
export type TermColumns = { term: number; replacement: number | null; level: number | null };

const NAMES = {
  term: '错误用语 错误表述 错误词 错词 敏感词 敏感用语 用语 词语 wrong term word wrongterm',
  replacement: '正确用语 正确表述 正确词 替换 替换为 建议用语 right correct replacement',
  level: '级别 等级 严重程度 level severity',
};

/** Finds the columns of a list by the names in its first row, in any order; null without terms. */
export const termColumns = (header: readonly string[]): TermColumns | null => {
  const written = header.map((name) => foldTerm(name).replace(/[\s_-]/g, ''));
  const indexOf = (names: string): number | null => {
    const index = written.findIndex((name) => name !== '' && names.split(' ').includes(name));
    return index === -1 ? null : index;
  };
  const term = indexOf(NAMES.term);
  return term === null
    ? null
    : { term, replacement: indexOf(NAMES.replacement), level: indexOf(NAMES.level) };
};
