import { api, dataOf } from './api';
import type { FilterOptions } from './inbox-replies';

export const { useFilterOptionsQuery } = api.injectEndpoints({
  endpoints: (build) => ({
    filterOptions: build.query<FilterOptions, undefined>({
      query: () => '/review/filters',
      transformResponse: dataOf<FilterOptions>,
      providesTags: ['ReviewCase'],
    }),
  }),
});
