import { minuteOf } from '../working-days/day';
import type { Notice } from './notice';
import { noticeSentence } from './notice-sentence';
import type { Say } from './words';

export type Mail = { subject: string; text: string; html: string };

const MOST_LINES = 50;

/**
 * One mail for all the notices of a bundle (at least one), as plain text and as simple HTML.
 * @param linkTo gives the address of a case in the panel, null when it is not known from outside
 */
export const renderMail = ({
  notices,
  readerName,
  linkTo,
  say,
}: {
  notices: readonly Notice[];
  readerName: string;
  linkTo: (caseId: number) => string | null;
  say: Say;
}): Mail => {
  const [first] = notices;
  const lines = notices.slice(0, MOST_LINES).map((notice) => ({
    sentence: noticeSentence(notice, say),
    time: minuteOf(notice.at),
    link: linkTo(notice.caseId),
  }));
  const greeting = say('mail.greeting', { name: readerName, count: notices.length });
  const more =
    notices.length > MOST_LINES
      ? [say('message.more', { count: notices.length - MOST_LINES })]
      : [];
  const footer = say('mail.footer');
  return {
    subject:
      first && notices.length === 1
        ? say('mail.subject', { sentence: noticeSentence(first, say) })
        : say('message.heading', { count: notices.length }),
    text: [
      greeting,
      '',
      ...lines.map(({ sentence, time, link }) =>
        [`- ${time} ${sentence}`, ...(link ? [`  ${link}`] : [])].join('\n'),
      ),
      ...more,
      '',
      footer,
      '',
    ].join('\n'),
    html: [
      `<p>${escaped(greeting)}</p>`,
      '<ul>',
      ...lines.map(
        ({ sentence, time, link }) =>
          `<li>${time} ${escaped(sentence)}${link ? ` <a href="${escaped(link)}">${escaped(say('mail.open'))}</a>` : ''}</li>`,
      ),
      '</ul>',
      ...more.map((line) => `<p>${escaped(line)}</p>`),
      `<p>${escaped(footer)}</p>`,
    ].join('\n'),
  };
};

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
