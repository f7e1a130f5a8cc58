import type { Core } from '@strapi/strapi';
import { DELIVERY_STATES } from '../../../domain/notices/delivery';
import { systemClock } from '../clock';
import { refusalError } from '../refusal-error';
import { channelsOf } from '../use-cases/channels-of';
import { retryDelivery } from '../use-cases/retry-delivery';
import { viewDeliveries } from '../use-cases/view-deliveries';
import { oneOf, pageOf } from './read-input';
import type { Context } from './requester';

/** What was mailed and posted, and what could not be. */
export const deliveryController = ({ strapi }: { strapi: Core.Strapi }) => {
  const dependencies = { strapi, clock: systemClock };

  return {
    async find({ query }: Context) {
      const { page, pageSize } = pageOf(query);
      const { deliveries, total } = await viewDeliveries(dependencies, {
        state: query.state === undefined ? null : oneOf(query, 'state', DELIVERY_STATES),
        page,
        pageSize,
      });
      return {
        data: deliveries,
        meta: { pagination: { page, pageSize, total }, channels: channelsOf(strapi) },
      };
    },

    async retry({ params: { id } }: Context) {
      if (!/^\d{1,9}$/u.test(id)) throw refusalError(strapi, { code: 'deliveryNotFound' });
      await retryDelivery(dependencies, Number(id));
      return { data: { id: Number(id), state: 'waiting' } };
    },
  };
};
