import type { CaseKind, CaseState } from '../../../domain/case';
import type { Channel, DeliveryState, FailureCode } from '../../../domain/notices/delivery';
import type { NoticeTopic } from '../../../domain/notices/topic';
import type { PersonRef } from '../../../domain/person';
import type { Subject } from '../../../domain/subject';
import type { PageInfo } from './replies';

export type NoticeView = {
  id: number;
  topic: NoticeTopic;
  /** What it says, in the reader's language. */
  sentence: string;
  at: string;
  readAt: string | null;
  /** Null where the reader may not open it (any more). */
  case: (Subject & { id: number; kind: CaseKind; state: CaseState; title: string }) | null;
};

export type NoticePage = {
  data: readonly NoticeView[];
  meta: { pagination: PageInfo };
};

export type DeliveryView = {
  id: number;
  channel: Channel;
  /** Null for the group chat. */
  recipient: PersonRef | null;
  /** How many notices the message brings. */
  notices: number;
  state: DeliveryState;
  attempts: number;
  nextAt: string;
  madeAt: string;
  sentAt: string | null;
  /** Why the last try was in vain, in the reader's language. */
  lastError: { code: FailureCode; sentence: string } | null;
};

export type DeliveryPage = {
  data: readonly DeliveryView[];
  meta: { pagination: PageInfo; channels: Record<Channel, 'on' | 'off'> };
};
