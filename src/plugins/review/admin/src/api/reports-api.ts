import type { Day } from '../../../domain/working-days/day';
import type { Grouping } from '../../../domain/reports/report';
import { api, dataOf, queryOf } from './api';
import type { ReportReply } from './reports-replies';

export type ReportFilters = { from: Day; until: Day; unit: string; groupBy: Grouping };

/** Where the files of the same numbers are. */
export const reportFile = (filters: ReportFilters, format: 'csv' | 'xlsx'): string =>
  `/review/reports?${queryOf({ ...filters, format })}`;

export const { useReportQuery } = api.injectEndpoints({
  endpoints: (build) => ({
    report: build.query<ReportReply, ReportFilters>({
      query: (filters) => `/review/reports?${queryOf(filters)}`,
      transformResponse: dataOf<ReportReply>,
      providesTags: ['ReviewCase'],
    }),
  }),
});
