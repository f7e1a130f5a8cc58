import type { Topic } from '../effect';

/** What a notice is about: a step of a case, or that a case has stood too long. */
export type NoticeTopic = Topic | 'reminder' | 'escalation';

/** What cannot wait is mailed at once, the rest in the next digest. */
export const NOTICE_TOPICS: Readonly<Record<NoticeTopic, 'at-once' | 'digest'>> = {
  toSign: 'digest',
  toSee: 'digest',
  returned: 'at-once',
  recalled: 'digest',
  scheduled: 'digest',
  scheduleMissed: 'at-once',
  published: 'digest',
  withdrawn: 'at-once',
  expired: 'digest',
  contentChanged: 'at-once',
  emergencyToConfirm: 'at-once',
  emergencyToSign: 'at-once',
  emergencyRefused: 'at-once',
  emergencySigned: 'digest',
  commented: 'digest',
  commentSettled: 'digest',
  reminder: 'at-once',
  escalation: 'at-once',
};
