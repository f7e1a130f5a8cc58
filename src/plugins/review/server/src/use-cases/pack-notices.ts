import { bundleByReader, type Bundle } from '../../../domain/notices/bundle';
import { insertDelivery } from '../store/deliveries';
import type { Dependencies } from '../store/dependencies';
import { noticesToSend, takeForSending } from '../store/notices';
import { inTransaction } from '../store/transaction';
import { channelsOf } from './channels-of';

const MOST_AT_ONCE = 1_000;

class TakenByAnother extends Error {}

/**
 * Makes one message a reader of the notices whose hour has come: mail for a person, a webhook's for
 * the group chat. What its reader has read already, and what has no channel to go by, is let go, so
 * that nothing piles up until somebody configures one.
 */
export const packNotices = async (dependencies: Dependencies): Promise<void> => {
  const { strapi, clock } = dependencies;
  const due = await noticesToSend(strapi, { now: clock(), limit: MOST_AT_ONCE });
  for (const bundle of bundleByReader(due)) {
    try {
      await pack(dependencies, bundle);
    } catch (error) {
      if (!(error instanceof TakenByAnother)) throw error;
    }
  }
};

const pack = async (
  { strapi, clock }: Dependencies,
  { recipientId, notices }: Bundle,
): Promise<void> => {
  const channel = recipientId === null ? 'webhook' : 'mail';
  const unread = notices.filter(({ readAt }) => readAt === null);
  await inTransaction(strapi, async () => {
    const ids = notices.map(({ id }) => id);
    if (!(await takeForSending(strapi, ids))) throw new TakenByAnother();
    if (channelsOf(strapi)[channel] === 'off' || unread.length === 0) return;
    await insertDelivery(strapi, {
      channel,
      recipientId,
      noticeIds: unread.map(({ id }) => id),
      at: clock(),
    });
  });
};
