import type { Notice } from './notice';
import { noticeSentence } from './notice-sentence';
import type { Say } from './words';

/**
 * One message for a group chat, plain text of at most `maxBytes` in UTF-8: as many whole lines as
 * fit, and how many there are besides.
 */
export const renderChatMessage = ({
  notices,
  linkTo,
  say,
  maxBytes,
}: {
  notices: readonly Notice[];
  linkTo: (caseId: number) => string | null;
  say: Say;
  maxBytes: number;
}): string => {
  const lines = notices.map((notice) =>
    [noticeSentence(notice, say), linkTo(notice.caseId)].filter(Boolean).join(' '),
  );
  const heading = say('message.heading', { count: notices.length });
  const withLines = (count: number): string =>
    [
      heading,
      ...lines.slice(0, count),
      ...(count < lines.length ? [say('message.more', { count: lines.length - count })] : []),
    ].join('\n');

  let count = lines.length;
  while (count > 0 && byteLength(withLines(count)) > maxBytes) count -= 1;
  return withLines(count);
};

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
