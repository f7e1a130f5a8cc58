import type { Delivery, DeliveryState } from '../../../domain/notices/delivery';
import { sayIn } from '../notice-words';
import { requesterLanguage } from '../store/current-requester';
import { listDeliveries } from '../store/deliveries';
import type { Dependencies } from '../store/dependencies';
import { namesOf } from '../store/people';

/** A page of messages, newest first, each with its recipient's name and why it was not sent. */
export const viewDeliveries = async (
  { strapi }: Dependencies,
  deliveryQuery: { state: DeliveryState | null; page: number; pageSize: number },
) => {
  const { deliveries, total } = await listDeliveries(strapi, deliveryQuery);
  const names = await namesOf(
    strapi,
    deliveries.flatMap(({ recipientId }) => recipientId ?? []),
  );
  const say = sayIn(requesterLanguage(strapi));
  const view = ({ noticeIds, recipientId, lastError, ...delivery }: Delivery) => ({
    ...delivery,
    recipient:
      recipientId === null ? null : { id: recipientId, name: names.get(recipientId) ?? '' },
    notices: noticeIds.length,
    lastError: lastError && {
      code: lastError.code,
      sentence: say(`failure.${lastError.code}`, lastError.values),
    },
  });
  return { total, deliveries: deliveries.map(view) };
};
