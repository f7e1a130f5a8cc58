import type { Item, Values } from '../saving/item';
import { tellSave } from '../saving/save-events';
import { SEEN_VERSION, setSeenVersion } from '../saving/seen-versions';
import { api, dataOf } from './api';

export type Draft = Values & { updatedAt: string };

const path = ({ uid, documentId }: Item): string =>
  `/content-manager/collection-types/${uid}/${documentId}`;

type SaveOver = Item & { values: Values; version: string };

const tagsOf = ({ uid, documentId }: Item) => [
  { type: 'Document' as const, id: `${uid}_${documentId}` },
  'Relations' as const,
  'ReviewCase' as const,
];

/** The content manager's own routes, as far as a refused save needs them. */
export const { useStoredDraftQuery, useSaveOverMutation, useReadAgainMutation } =
  api.injectEndpoints({
    endpoints: (build) => ({
      storedDraft: build.query<Draft, Item>({
        query: path,
        transformResponse: dataOf<Draft>,
        keepUnusedDataFor: 0,
        providesTags: (_reply, _error, { uid, documentId }) => [
          { type: 'Document', id: `${uid}_${documentId}` },
        ],
      }),
      /** Saves over a newer version, which the person has seen. */
      saveOver: build.mutation<Draft, SaveOver>({
        query: ({ values, version, ...item }) => ({
          url: path(item),
          method: 'PUT',
          data: values,
          config: { headers: { [SEEN_VERSION]: version } },
        }),
        transformResponse: dataOf<Draft>,
        async onQueryStarted({ uid, documentId }, { queryFulfilled }) {
          const item = { uid, documentId };
          const { data } = await queryFulfilled.catch(() => ({ data: null }));
          if (!data) return;
          setSeenVersion(item, data.updatedAt);
          tellSave(item, { kind: 'done' });
        },
        invalidatesTags: (_reply, error, item) => (error ? [] : tagsOf(item)),
      }),
      /** Has an item read anew wherever it is shown. */
      readAgain: build.mutation<null, Item>({
        queryFn: () => ({ data: null }),
        invalidatesTags: (_reply, _error, item) => tagsOf(item),
      }),
    }),
  });
