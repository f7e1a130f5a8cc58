import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { ARTICLE_TYPES, type ArticleUid } from './article-types';

export type ListedItem = {
  uid: ArticleUid;
  documentId: string;
  title: string | null;
  status: 'draft' | 'published' | 'modified';
  updatedAt: string;
};

type ItemsQuery = {
  /** Types the person may read; the panel would answer the others with a refusal. */
  uids: readonly ArticleUid[];
  /** The content manager's list parameters, without paging and order. */
  parameters: Record<string, string>;
};

export type Items =
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'loaded'; items: ListedItem[] };

/** As many as a card of the home page shows without scrolling. */
const PER_LIST = 5;

/** The newest items of all article types together, as the person may see them. */
export const useItems = ({ uids, parameters }: ItemsQuery): Items => {
  const { get } = useFetchClient();
  const [items, setItems] = useState<Items>({ state: 'loading' });
  const query = new URLSearchParams({
    page: '1',
    pageSize: '10',
    sort: 'updatedAt:DESC',
    ...parameters,
  }).toString();
  const wanted = uids.join(',');

  useEffect(() => {
    let isCurrent = true;
    const types = ARTICLE_TYPES.filter(({ uid }) => wanted.split(',').includes(uid));
    Promise.all(
      types.map(async ({ uid }) => {
        const { data } = await get<{ results: Omit<ListedItem, 'uid'>[] }>(
          `/content-manager/collection-types/${uid}?${query}`,
        );
        return data.results.map((item) => ({ ...item, uid }));
      }),
    ).then(
      (lists) => {
        if (isCurrent) setItems({ state: 'loaded', items: newest(lists.flat()) });
      },
      () => {
        if (isCurrent) setItems({ state: 'failed' });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [get, query, wanted]);

  return items;
};

const newest = (items: ListedItem[]): ListedItem[] =>
  [...items].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)).slice(0, PER_LIST);
