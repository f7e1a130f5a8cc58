import type { Sheet } from '../../../domain/approval-form/sheet';
import { api } from './api';

export const approvalFormPath = (id: number): string => `/review/cases/${id}/form`;

export const { useApprovalFormQuery } = api.injectEndpoints({
  endpoints: (build) => ({
    approvalForm: build.query<Sheet, number>({
      query: approvalFormPath,
      transformResponse: ({ data }: { data: { sheet: Sheet } }) => data.sheet,
      providesTags: ['ReviewCase'],
    }),
  }),
});
