import type { Notice } from './notice';
import type { Say } from './words';

const LONGEST_TITLE = 60;

/** What a notice says, on one line. Of the content it tells the title and nothing else. */
export const noticeSentence = ({ topic, title }: Pick<Notice, 'topic' | 'title'>, say: Say) =>
  say(`topic.${topic}`, { title: shortened(title) });

const shortened = (title: string): string => {
  const characters = [...title.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()];
  return characters.length <= LONGEST_TITLE
    ? characters.join('')
    : `${characters.slice(0, LONGEST_TITLE - 1).join('')}…`;
};
