import type { DeliveryState } from '../../../domain/notices/delivery';
import { api, dataOf, queryOf } from './api';
import type { DeliveryPage, NoticePage } from './notices-replies';

export const {
  useNoticesQuery,
  useUnreadCountQuery,
  useReadNoticesMutation,
  useDeliveriesQuery,
  useRetryDeliveryMutation,
} = api.injectEndpoints({
  endpoints: (build) => ({
    notices: build.query<NoticePage, { unread?: 'true'; page: number }>({
      query: (filters) => `/review/notices?${queryOf(filters)}`,
      // What others do to a case reaches its readers as notices.
      providesTags: ['ReviewNotice', 'ReviewCase'],
    }),
    unreadCount: build.query<number, undefined>({
      query: () => '/review/notices/count',
      transformResponse: (reply: { data: { unread: number } }) => dataOf(reply).unread,
      providesTags: ['ReviewNotice', 'ReviewCase'],
    }),
    readNotices: build.mutation<unknown, { ids: readonly number[] } | { all: true }>({
      query: (data) => ({ url: '/review/notices/read', method: 'POST', data }),
      invalidatesTags: ['ReviewNotice'],
    }),
    deliveries: build.query<DeliveryPage, { state?: DeliveryState; page: number }>({
      query: (filters) => `/review/deliveries?${queryOf(filters)}`,
      providesTags: ['ReviewDelivery'],
    }),
    retryDelivery: build.mutation<unknown, number>({
      query: (id) => ({ url: `/review/deliveries/${id}/retry`, method: 'POST', data: {} }),
      // A refusal too: it means that the message is no longer what is shown.
      invalidatesTags: ['ReviewDelivery'],
    }),
  }),
});
