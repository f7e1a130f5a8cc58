import { removeDeliveriesBefore } from '../store/deliveries';
import { reviewConfig, type Dependencies } from '../store/dependencies';
import { removeNoticesBefore } from '../store/notices';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * Removes what was read, and messages that were sent, longer ago than notices are kept. What nobody
 * has read and what could not be sent stays; what happened is in the ledger.
 */
export const removeOldNotices = async ({ strapi, clock }: Dependencies): Promise<void> => {
  const { keepDays } = reviewConfig(strapi).notices;
  const before = new Date(clock().getTime() - keepDays * DAY_MILLISECONDS);
  await removeNoticesBefore(strapi, before);
  await removeDeliveriesBefore(strapi, before);
};
