import { api, queryOf } from './api';
import type { LedgerPage } from './ledger-replies';

/** What is asked of the ledger; an empty filter asks for everything. */
export type LedgerFilters = {
  /** Days in China, both included. */
  from?: string;
  until?: string;
  event?: string;
  caseId?: string;
  /** Of one item. */
  uid?: string;
  documentId?: string;
};

export const ledgerExportPath = (filters: LedgerFilters): string =>
  `/review/ledger?${queryOf({ ...filters, format: 'csv' })}`;

export const { useLedgerQuery } = api.injectEndpoints({
  endpoints: (build) => ({
    ledger: build.query<LedgerPage, LedgerFilters & { before?: string }>({
      query: (filters) => `/review/ledger?${queryOf(filters)}`,
      providesTags: ['ReviewCase'],
    }),
  }),
});
