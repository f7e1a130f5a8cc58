import type { Intent } from '../../../domain/leases/attend';
import type { Item } from '../saving/item';
import { api, dataOf } from './api';
import type { DeskView } from './lease-replies';

const path = ({ uid, documentId }: Item): string => `/review/leases/${uid}/${documentId}`;

export const { useOpenItemMutation, useTakeOverItemMutation, useLeaveItemMutation } =
  api.injectEndpoints({
    endpoints: (build) => ({
      openItem: build.mutation<DeskView, Item & { intent: Intent }>({
        query: ({ intent, ...item }) => ({ url: path(item), method: 'PUT', data: { intent } }),
        transformResponse: dataOf<DeskView>,
      }),
      takeOverItem: build.mutation<DeskView, Item & { fromId: number | null }>({
        query: ({ fromId, ...item }) => ({
          url: `${path(item)}/take-over`,
          method: 'POST',
          data: { fromId },
        }),
        transformResponse: dataOf<DeskView>,
      }),
      leaveItem: build.mutation<unknown, Item>({
        query: (item) => ({ url: path(item), method: 'DELETE' }),
      }),
    }),
  });
