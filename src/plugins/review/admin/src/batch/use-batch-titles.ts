import { useCallback } from 'react';
import { useReviewCasesQuery } from '../api/review-api';
import { useText } from '../use-text';

export type TitleOf = (id: number) => string;

/** Gives the function that names a case of the batch; by its number where it may not be seen. */
export const useBatchTitles = (ids: readonly number[]): TitleOf => {
  const text = useText();
  const { data } = useReviewCasesQuery({
    box: 'all',
    page: 1,
    pageSize: ids.length,
    ids: ids.join(),
  });
  return useCallback(
    (id) => {
      const listed = data?.data.find((one) => one.id === id);
      return listed ? listed.title || text('untitled') : text('case.number', { id });
    },
    [data, text],
  );
};
