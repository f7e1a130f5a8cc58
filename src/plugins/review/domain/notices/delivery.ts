export type Channel = 'mail' | 'webhook';

export const DELIVERY_STATES = ['waiting', 'sent', 'failed', 'dropped'] as const;

/**
 * `waiting`: to be tried at `nextAt`. `failed`: given up, until somebody asks for it again.
 * `dropped`: nobody is left to be told of it.
 */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const FAILURE_CODES = [
  'channelOff',
  'interrupted',
  'mailFailed',
  'nothingToTell',
  'readerGone',
  'timeout',
  'webhookRejected',
  'webhookStatus',
  'webhookUnreachable',
  'webhookUnreadable',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** Why a message was not sent; the sentences are in translations/notices.*.json. */
export type Failure = { code: FailureCode; values?: Readonly<Record<string, string | number>> };

/** One message to one reader, or to the group chat, with the notices it brings. */
export type Delivery = {
  id: number;
  channel: Channel;
  /** Null for the group chat. */
  recipientId: number | null;
  noticeIds: readonly number[];
  state: DeliveryState;
  /** How often it was tried. It counts up before each try, and so marks whose try it is. */
  attempts: number;
  /** When it may be tried (again); while it is being tried, when that counts as lost. */
  nextAt: string;
  lastError: Failure | null;
  /** Times are ISO 8601, UTC. */
  madeAt: string;
  sentAt: string | null;
};
