import { refusalError } from '../refusal-error';
import { findDelivery, reviveDelivery } from '../store/deliveries';
import type { Dependencies } from '../store/dependencies';
import { channelsOf } from './channels-of';

/**
 * Puts a message that was given up back in line; the next run sends it. Refusals:
 * `deliveryNotFound`, `deliveryNotFailed`, `channelOff`.
 */
export const retryDelivery = async ({ strapi, clock }: Dependencies, id: number): Promise<void> => {
  const delivery = await findDelivery(strapi, id);
  if (!delivery) throw refusalError(strapi, { code: 'deliveryNotFound' });
  if (channelsOf(strapi)[delivery.channel] === 'off') {
    throw refusalError(strapi, { code: 'channelOff' });
  }
  if (!(await reviveDelivery(strapi, { id, at: clock() }))) {
    throw refusalError(strapi, { code: 'deliveryNotFailed' });
  }
};
