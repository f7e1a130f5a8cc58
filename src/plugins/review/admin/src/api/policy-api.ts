import type { PolicyChange } from '../../../domain/policies/policy-changes';
import type { Policy } from '../../../domain/policy';
import { api, dataOf, queryOf } from './api';
import type {
  PolicyList,
  PolicyOptions,
  PolicyQuestion,
  PolicyVersionView,
  PolicyView,
  TrialView,
} from './policy-replies';

export const {
  usePoliciesQuery,
  usePolicyOptionsQuery,
  usePolicyVersionsQuery,
  usePreviewPolicyMutation,
  usePutPolicyMutation,
  useRetirePolicyMutation,
  useTryPoliciesMutation,
} = api.injectEndpoints({
  endpoints: (build) => ({
    policies: build.query<PolicyList, undefined>({
      query: () => '/review/policies',
      providesTags: ['ReviewPolicy'],
    }),
    policyOptions: build.query<PolicyOptions, undefined>({
      query: () => '/review/policies/options',
      transformResponse: dataOf<PolicyOptions>,
      // Columns, units, roles and people are changed elsewhere in the panel.
      keepUnusedDataFor: 0,
    }),
    policyVersions: build.query<readonly PolicyVersionView[], string>({
      query: (key) => `/review/policies/${key}/versions`,
      transformResponse: dataOf<readonly PolicyVersionView[]>,
      providesTags: ['ReviewPolicy'],
    }),
    previewPolicy: build.mutation<{ changes: readonly PolicyChange[] }, Policy>({
      query: (data) => ({ url: `/review/policies/${data.key}?dryRun=true`, method: 'PUT', data }),
      transformResponse: dataOf<{ changes: readonly PolicyChange[] }>,
      // It may have been refused because somebody else saved a newer version.
      invalidatesTags: (_reply, error) => (error ? ['ReviewPolicy'] : []),
    }),
    putPolicy: build.mutation<PolicyView, Policy>({
      query: (data) => ({ url: `/review/policies/${data.key}`, method: 'PUT', data }),
      transformResponse: dataOf<PolicyView>,
      invalidatesTags: ['ReviewPolicy'],
    }),
    retirePolicy: build.mutation<unknown, { key: string; version: number }>({
      query: ({ key, version }) => ({
        url: `/review/policies/${key}?${queryOf({ version })}`,
        method: 'DELETE',
      }),
      invalidatesTags: ['ReviewPolicy'],
    }),
    tryPolicies: build.mutation<TrialView, PolicyQuestion>({
      query: (data) => ({ url: '/review/policies/trial', method: 'POST', data }),
      transformResponse: dataOf<TrialView>,
    }),
  }),
});
