import { pinyin } from 'pinyin-pro';
import slugify from 'slugify';

const MAX_LENGTH = 80;

/**
 * An address for a title: Chinese becomes toneless pinyin, a syllable a word.
 * 关于公布通知 → guan-yu-gong-bu-tong-zhi. A title without a letter or digit becomes `item`.
 * At most 80 characters, cut between words.
 */
export const slugOf = (title: string): string => {
  const spelled = pinyin(title, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const words = spelled
    .join(' ')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  const slug = slugify(words, { lower: true, strict: true });
  return cutBetweenWords(slug) || 'item';
};

const cutBetweenWords = (slug: string): string => {
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH + 1);
  const lastWord = cut.lastIndexOf('-');
  return lastWord > 0 ? cut.slice(0, lastWord) : cut.slice(0, MAX_LENGTH);
};

/** The first of `base`, `base-2`, `base-3` … that is not taken. */
export const freeSlug = (base: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
};
