import type { FailureCode } from './delivery';
import type { NoticeTopic } from './topic';

/** Everything that notices say; the sentences are in translations/notices.*.json. */
export type NoticeWord =
  | `topic.${NoticeTopic}`
  | `failure.${FailureCode}`
  | 'message.heading'
  | 'message.more'
  | 'mail.subject'
  | 'mail.greeting'
  | 'mail.open'
  | 'mail.footer';

/** Says something in one language. */
export type Say = (word: NoticeWord, values?: Readonly<Record<string, string | number>>) => string;
