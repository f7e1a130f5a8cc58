import type { CaseKind, Withdrawal } from '../../../domain/case';
import type { DelegationScope } from '../../../domain/delegations/delegation';
import type { FilterName } from '../inbox/inbox-filters';
import { api, dataOf, queryOf } from './api';
import type {
  Box,
  CasePage,
  CaseProgress,
  CaseView,
  CommentList,
  Comparison,
  SubjectView,
  Delegate,
  DelegationView,
} from './replies';

export type CaseFilters = {
  box: Box;
  page: number;
  pageSize?: number;
  /** Ids of cases, `1,2,3`: only these. */
  ids?: string;
} & Partial<Record<FilterName, string>>;

export type Submission = {
  uid: string;
  documentId: string;
  kind: CaseKind;
  note: string;
  reason?: string;
  withdrawal?: Withdrawal;
  waivers: Record<string, string>;
  key: string;
};

export type DecisionName = 'approve' | 'return' | 'recall' | 'confirm' | 'publish';

export type CaseDecision = {
  id: number;
  action: DecisionName;
  version: number;
  note?: string;
  reason?: string;
  checklist?: string[];
  at?: string;
  expiresAt?: string;
  waivers?: Record<string, string>;
  key: string;
};

export type NewComment = {
  /** Of the case. */
  id: number;
  text: string;
  field?: string;
  quote?: string;
  /** Where about the quoted words begin in the field's text, in UTF-16 units. */
  start?: number;
  blocking?: boolean;
  replyTo?: number;
};

export type NewDelegation = {
  /** In whose name, by an administrator; one's own without it. */
  principalId?: number;
  delegateId: number;
  from: string;
  until: string;
  reason: string;
  scope?: DelegationScope;
};

export const {
  useDelegationsQuery,
  useDelegatesQuery,
  useAddDelegationMutation,
  useRevokeDelegationMutation,
  useReviewCountsQuery,
  useReviewCasesQuery,
  useReviewCaseQuery,
  useReviewComparisonQuery,
  useReviewSubjectQuery,
  useReviewStatesQuery,
  useGovernedTypesQuery,
  useCaseCommentsQuery,
  useAddCommentMutation,
  useSettleCommentMutation,
  useSubmitCaseMutation,
  useDecideCaseMutation,
} = api.injectEndpoints({
  endpoints: (build) => ({
    reviewCounts: build.query<Record<Box, number>, undefined>({
      query: () => '/review/counts',
      transformResponse: dataOf<Record<Box, number>>,
      providesTags: ['ReviewCase'],
    }),
    reviewCases: build.query<CasePage, CaseFilters>({
      query: (filters) => `/review/cases?${queryOf(filters)}`,
      providesTags: ['ReviewCase'],
    }),
    reviewCase: build.query<CaseView, number>({
      query: (id) => `/review/cases/${id}`,
      transformResponse: dataOf<CaseView>,
      providesTags: ['ReviewCase', 'Document'],
    }),
    reviewComparison: build.query<Comparison, { id: number; against: string }>({
      query: ({ id, against }) => `/review/cases/${id}/diff?${queryOf({ against })}`,
      transformResponse: dataOf<Comparison>,
      providesTags: ['ReviewCase', 'Document'],
    }),
    reviewSubject: build.query<SubjectView, { uid: string; documentId: string }>({
      query: ({ uid, documentId }) => `/review/subjects/${uid}/${documentId}`,
      transformResponse: dataOf<SubjectView>,
      providesTags: (_reply, _error, { uid, documentId }) => [
        'ReviewCase',
        { type: 'Document', id: `${uid}_${documentId}` },
      ],
    }),
    reviewStates: build.query<Record<string, CaseProgress>, string>({
      query: (uid) => `/review/subjects/${uid}`,
      transformResponse: dataOf<Record<string, CaseProgress>>,
      providesTags: ['ReviewCase', 'Document'],
    }),
    governedTypes: build.query<readonly string[], undefined>({
      query: () => '/review/subjects',
      transformResponse: dataOf<readonly string[]>,
    }),
    caseComments: build.query<CommentList, number>({
      query: (id) => `/review/cases/${id}/comments`,
      providesTags: ['ReviewCase', 'Document'],
    }),
    addComment: build.mutation<unknown, NewComment>({
      query: ({ id, ...data }) => ({ url: `/review/cases/${id}/comments`, method: 'POST', data }),
      invalidatesTags: ['ReviewCase'],
    }),
    settleComment: build.mutation<unknown, { id: number; commentId: number; answer: string }>({
      query: ({ id, commentId, answer }) => ({
        url: `/review/cases/${id}/comments/${commentId}/settle`,
        method: 'POST',
        data: { answer },
      }),
      invalidatesTags: ['ReviewCase'],
    }),
    delegations: build.query<readonly DelegationView[], undefined>({
      query: () => '/review/delegations?pageSize=100',
      transformResponse: dataOf<readonly DelegationView[]>,
      providesTags: ['ReviewDelegation'],
    }),
    delegates: build.query<readonly Delegate[], undefined>({
      query: () => '/review/people',
      transformResponse: dataOf<readonly Delegate[]>,
    }),
    addDelegation: build.mutation<unknown, NewDelegation>({
      query: (data) => ({ url: '/review/delegations', method: 'POST', data }),
      invalidatesTags: ['ReviewDelegation', 'ReviewCase'],
    }),
    revokeDelegation: build.mutation<unknown, number>({
      query: (id) => ({ url: `/review/delegations/${id}/revoke`, method: 'POST', data: {} }),
      invalidatesTags: ['ReviewDelegation', 'ReviewCase'],
    }),
    submitCase: build.mutation<CaseView, Submission>({
      query: (data) => ({ url: '/review/cases', method: 'POST', data }),
      transformResponse: dataOf<CaseView>,
      invalidatesTags: ['ReviewCase'],
    }),
    decideCase: build.mutation<CaseView, CaseDecision>({
      query: ({ id, action, ...data }) => ({
        url: `/review/cases/${id}/${action}`,
        method: 'POST',
        data,
      }),
      transformResponse: dataOf<CaseView>,
      // A refusal too: it often means that the case is no longer what is shown.
      invalidatesTags: ['ReviewCase', 'Document', 'Relations'],
    }),
  }),
});
