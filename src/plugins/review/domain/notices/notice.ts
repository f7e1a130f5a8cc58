import type { NoticeTopic } from './topic';

/** 提醒: something that somebody is told of a case. */
export type Notice = {
  id: number;
  /** Whom it is for; null for the group chat behind the webhook. */
  recipientId: number | null;
  caseId: number;
  topic: NoticeTopic;
  /** The case's title when it happened. */
  title: string;
  /** ISO 8601, UTC. */
  at: string;
  /** When the recipient read it in the panel; ISO 8601, UTC. */
  readAt: string | null;
};
