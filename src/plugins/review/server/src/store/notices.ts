import type { Core } from '@strapi/strapi';
import type { Notice } from '../../../domain/notices/notice';
import { sendingTime } from '../../../domain/notices/sending-time';
import type { NoticeTopic } from '../../../domain/notices/topic';
import { reviewConfig } from './dependencies';
import { isoOf, query } from './rows';

export type NewNotice = {
  /** Null for the group chat behind the webhook. */
  recipientId: number | null;
  caseId: number;
  topic: NoticeTopic;
  title: string;
  at: Date;
};

const USUAL_DIGEST_HOURS = [9, 14];

type Row = Record<string, unknown> & { id: number };

const noticeOf = (row: Row): Notice => ({
  id: row.id,
  recipientId: (row.recipientId as number | null) ?? null,
  caseId: row.caseId as number,
  topic: row.topic as NoticeTopic,
  title: (row.title as string | null) ?? '',
  at: isoOf(row.at) ?? '',
  readAt: isoOf(row.readAt),
});

/** Puts notices into their readers' boxes; they are mailed later, once the transaction is done. */
export const insertNotices = async (
  strapi: Core.Strapi,
  notices: readonly NewNotice[],
): Promise<void> => {
  if (notices.length === 0) return;
  const { digestHours } = reviewConfig(strapi).notices.mail;
  await query(strapi, 'notice').createMany({
    data: notices.map((notice) => ({
      ...notice,
      sendAt: sendingTime({
        topic: notice.topic,
        to: notice.recipientId === null ? 'group' : 'person',
        at: notice.at.toISOString(),
        digestHours: digestHours.length > 0 ? digestHours : USUAL_DIGEST_HOURS,
      }),
    })),
  });
};

/** A person's notices, newest first. */
export const listNotices = async (
  strapi: Core.Strapi,
  {
    recipientId,
    unread,
    page,
    pageSize,
  }: { recipientId: number; unread: boolean | null; page: number; pageSize: number },
): Promise<{ notices: Notice[]; total: number }> => {
  const where = {
    recipientId,
    ...(unread === null ? {} : { readAt: unread ? { $null: true } : { $notNull: true } }),
  };
  const rows: Row[] = await query(strapi, 'notice').findMany({
    where,
    orderBy: { id: 'desc' },
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  return { notices: rows.map(noticeOf), total: await query(strapi, 'notice').count({ where }) };
};

export const countUnread = (strapi: Core.Strapi, recipientId: number): Promise<number> =>
  query(strapi, 'notice').count({ where: { recipientId, readAt: { $null: true } } });

/** Marks a person's own notices read; `ids` of anybody else's are passed over. */
export const markRead = async (
  strapi: Core.Strapi,
  { recipientId, ids, at }: { recipientId: number; ids: readonly number[] | 'all'; at: Date },
): Promise<void> => {
  await query(strapi, 'notice').updateMany({
    where: {
      recipientId,
      readAt: { $null: true },
      ...(ids === 'all' ? {} : { id: { $in: [...ids] } }),
    },
    data: { readAt: at },
  });
};

/** Notices whose hour to leave the panel has come, the oldest first. */
export const noticesToSend = async (
  strapi: Core.Strapi,
  { now, limit }: { now: Date; limit: number },
): Promise<Notice[]> => {
  const rows: Row[] = await query(strapi, 'notice').findMany({
    where: { sendAt: { $lte: now } },
    orderBy: { id: 'asc' },
    limit,
  });
  return rows.map(noticeOf);
};

/**
 * Takes notices for a message, so that no other message brings them. False when another process has
 * taken one of them: what was taken here must then be rolled back.
 */
export const takeForSending = async (
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<boolean> => {
  const { count } = await query(strapi, 'notice').updateMany({
    where: { id: { $in: [...ids] }, sendAt: { $notNull: true } },
    data: { sendAt: null },
  });
  return count === ids.length;
};

/** Those of the notices that are still there and unread, the oldest first. */
export const unreadNotices = async (
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<Notice[]> => {
  const rows: Row[] = await query(strapi, 'notice').findMany({
    where: { id: { $in: [...ids] }, readAt: { $null: true } },
    orderBy: { id: 'asc' },
  });
  return rows.map(noticeOf);
};

/** Removes what was read before `before`, and what was made for the group chat before then. */
export const removeNoticesBefore = async (strapi: Core.Strapi, before: Date): Promise<number> => {
  const { count } = await query(strapi, 'notice').deleteMany({
    where: {
      $or: [{ readAt: { $lt: before } }, { recipientId: { $null: true }, at: { $lt: before } }],
    },
  });
  return count;
};
