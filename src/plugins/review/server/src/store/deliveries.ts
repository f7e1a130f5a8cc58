import type { Core } from '@strapi/strapi';
import type { Channel, Delivery, DeliveryState, Failure } from '../../../domain/notices/delivery';
import { isoOf, query } from './rows';

type Row = Record<string, unknown> & { id: number };

const deliveryOf = (row: Row): Delivery => ({
  id: row.id,
  channel: row.channel as Channel,
  recipientId: (row.recipientId as number | null) ?? null,
  noticeIds: row.noticeIds as number[],
  state: row.state as DeliveryState,
  attempts: row.attempts as number,
  nextAt: isoOf(row.nextAt) ?? '',
  lastError: (row.lastError as Failure | null) ?? null,
  madeAt: isoOf(row.madeAt) ?? '',
  sentAt: isoOf(row.sentAt),
});

export const insertDelivery = async (
  strapi: Core.Strapi,
  { at, ...delivery }: Pick<Delivery, 'channel' | 'recipientId' | 'noticeIds'> & { at: Date },
): Promise<void> => {
  await query(strapi, 'delivery').create({
    data: { ...delivery, state: 'waiting', attempts: 0, nextAt: at, madeAt: at },
  });
};

/** Messages to be tried now: new ones, failed ones, and those whose sender has vanished. */
export const dueDeliveries = async (
  strapi: Core.Strapi,
  { channel, now, limit }: { channel: Channel; now: Date; limit: number },
): Promise<Delivery[]> => {
  const rows: Row[] = await query(strapi, 'delivery').findMany({
    where: { channel, state: 'waiting', nextAt: { $lte: now } },
    orderBy: [{ nextAt: 'asc' }, { id: 'asc' }],
    limit,
  });
  return rows.map(deliveryOf);
};

type Try = Pick<Delivery, 'id' | 'attempts'>;

/**
 * Changes a waiting message over the try that was read. False when another process was faster.
 */
const change = async (
  strapi: Core.Strapi,
  { id, attempts }: Try,
  data: Partial<Record<keyof Delivery, unknown>>,
): Promise<boolean> => {
  const { count } = await query(strapi, 'delivery').updateMany({
    where: { id, attempts, state: 'waiting' },
    data,
  });
  return count === 1;
};

/**
 * Claims the next try of a message; null when another process has. A sender that is not heard of
 * until `lostAt` has vanished, and the message is due again.
 */
export const claimDelivery = async (
  strapi: Core.Strapi,
  { delivery, lostAt }: { delivery: Delivery; lostAt: Date },
): Promise<Delivery | null> => {
  const attempts = delivery.attempts + 1;
  return (await change(strapi, delivery, { attempts, nextAt: lostAt }))
    ? { ...delivery, attempts, nextAt: lostAt.toISOString() }
    : null;
};

export const markSent = async (strapi: Core.Strapi, claimed: Try, at: Date): Promise<void> => {
  await change(strapi, claimed, { state: 'sent', sentAt: at, lastError: null });
};

/** Keeps why a try was in vain; the message is tried again at `nextAt`, or not with null. */
export const markUnsent = async (
  strapi: Core.Strapi,
  tried: Try,
  {
    failure,
    ...outcome
  }: { failure: Failure } & (
    | { nextAt: string }
    | { state: Extract<DeliveryState, 'failed' | 'dropped'> }
  ),
): Promise<void> => {
  await change(strapi, tried, { ...outcome, lastError: failure });
};

/** The newest first. */
export const listDeliveries = async (
  strapi: Core.Strapi,
  { state, page, pageSize }: { state: DeliveryState | null; page: number; pageSize: number },
): Promise<{ deliveries: Delivery[]; total: number }> => {
  const where = state === null ? {} : { state };
  const rows: Row[] = await query(strapi, 'delivery').findMany({
    where,
    orderBy: { id: 'desc' },
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  return {
    deliveries: rows.map(deliveryOf),
    total: await query(strapi, 'delivery').count({ where }),
  };
};

export const findDelivery = async (strapi: Core.Strapi, id: number): Promise<Delivery | null> => {
  const row: Row | null = await query(strapi, 'delivery').findOne({ where: { id } });
  return row && deliveryOf(row);
};

/** Lets a message that was given up be tried anew. False when it is not given up (any more). */
export const reviveDelivery = async (
  strapi: Core.Strapi,
  { id, at }: { id: number; at: Date },
): Promise<boolean> => {
  const { count } = await query(strapi, 'delivery').updateMany({
    where: { id, state: 'failed' },
    data: { state: 'waiting', attempts: 0, nextAt: at },
  });
  return count === 1;
};

/** Removes what was settled before `before`; what failed stays in sight. */
export const removeDeliveriesBefore = async (
  strapi: Core.Strapi,
  before: Date,
): Promise<number> => {
  const { count } = await query(strapi, 'delivery').deleteMany({
    where: { state: { $in: ['sent', 'dropped'] }, madeAt: { $lt: before } },
  });
  return count;
};
