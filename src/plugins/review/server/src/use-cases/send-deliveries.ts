import type { Channel, Delivery, Failure } from '../../../domain/notices/delivery';
import { nextAttempt } from '../../../domain/notices/next-attempt';
import { claimDelivery, dueDeliveries, markSent, markUnsent } from '../store/deliveries';
import { reviewConfig, type Dependencies } from '../store/dependencies';
import { sendMessage } from './send-message';

/** How long a sender may be silent before its message is taken for unsent. */
const LEASE_MILLISECONDS = 5 * 60 * 1000;

/** WeCom and DingTalk take 20 messages a minute. */
const MOST_A_RUN: Record<Channel, number> = { mail: 200, webhook: 10 };

/** After this many failures a run leaves the rest to the next: the server is probably down. */
const MOST_FAILURES_A_RUN = 3;

/** Sends every message that is due. A channel that hangs does not hold the other one up. */
export const sendDeliveries = async (dependencies: Dependencies): Promise<void> => {
  await Promise.all([sendThrough(dependencies, 'mail'), sendThrough(dependencies, 'webhook')]);
};

const sendThrough = async (dependencies: Dependencies, channel: Channel): Promise<void> => {
  const { strapi, clock } = dependencies;
  const due = await dueDeliveries(strapi, { channel, now: clock(), limit: MOST_A_RUN[channel] });
  let failures = 0;
  for (const delivery of due) {
    if (failures === MOST_FAILURES_A_RUN) return;
    if ((await tryOnce(dependencies, delivery)) === 'failed') failures += 1;
  }
};

/** Claims a message before it is sent: of two processes only one sends it. */
const tryOnce = async (
  dependencies: Dependencies,
  delivery: Delivery,
): Promise<'failed' | 'settled'> => {
  const { strapi, clock } = dependencies;
  const { retry } = reviewConfig(strapi).notices;
  if (delivery.attempts >= retry.attempts) {
    await markUnsent(strapi, delivery, { failure: { code: 'interrupted' }, state: 'failed' });
    return 'settled';
  }
  const lostAt = new Date(clock().getTime() + LEASE_MILLISECONDS);
  const claimed = await claimDelivery(strapi, { delivery, lostAt });
  if (!claimed) return 'settled';

  const failure = await sendMessage(dependencies, claimed);
  if (!failure) {
    await markSent(strapi, claimed, clock());
    return 'settled';
  }
  const nextAt = nextAttempt({ ...claimed, at: clock().toISOString() }, retry);
  await markUnsent(strapi, claimed, { failure, ...outcomeOf(failure, nextAt) });
  return 'failed';
};

const outcomeOf = ({ code }: Failure, nextAt: string | null) => {
  switch (code) {
    case 'readerGone':
    case 'nothingToTell':
      return { state: 'dropped' } as const;
    case 'channelOff':
      return { state: 'failed' } as const;
    default:
      return nextAt === null ? ({ state: 'failed' } as const) : { nextAt };
  }
};
