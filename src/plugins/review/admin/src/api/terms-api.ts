import type { Term } from '../../../domain/pre-checks/terms/term';
import { api, dataOf, queryOf } from './api';
import type { ListedTerm, TermImport, TermPage } from './terms-replies';

export type TermFilters = { q?: string; level?: string; page: number };

export const termsFile = '/review/terms/export';

export const { useTermsQuery, useSaveTermMutation, useRemoveTermMutation, useImportTermsMutation } =
  api.injectEndpoints({
    endpoints: (build) => ({
      terms: build.query<TermPage, TermFilters>({
        query: (filters) => `/review/terms?${queryOf(filters)}`,
        providesTags: ['ReviewTerm'],
      }),
      saveTerm: build.mutation<ListedTerm, Term & { id: number | null }>({
        query: ({ id, ...data }) =>
          id === null
            ? { url: '/review/terms', method: 'POST', data }
            : { url: `/review/terms/${id}`, method: 'PUT', data },
        transformResponse: dataOf<ListedTerm>,
        invalidatesTags: ['ReviewTerm'],
      }),
      removeTerm: build.mutation<unknown, number>({
        query: (id) => ({ url: `/review/terms/${id}`, method: 'DELETE' }),
        invalidatesTags: ['ReviewTerm'],
      }),
      importTerms: build.mutation<TermImport, { file: File; dryRun: boolean }>({
        query({ file, dryRun }) {
          const data = new FormData();
          data.append('file', file);
          return { url: `/review/terms/import?dryRun=${dryRun}`, method: 'POST', data };
        },
        transformResponse: dataOf<TermImport>,
        invalidatesTags: (_reply, _error, { dryRun }) => (dryRun ? [] : ['ReviewTerm']),
      }),
    }),
  });
