import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { usePolicyOptionsQuery } from '../../api/policy-api';
import { newKey } from '../../components/new-key';
import { PolicyEditor } from '../../components/policies/PolicyEditor';
import { newPolicy } from '../../policies/policy-form';

/** A policy that does not exist yet. */
export const NewPolicyPage = () => {
  const { data: options, isLoading } = usePolicyOptionsQuery(undefined);
  const [initial] = useState(() => newPolicy(`policy-${newKey()}`));
  if (isLoading) return <Page.Loading />;
  if (!options) return <Page.Error />;
  return <PolicyEditor initial={initial} versions={[]} options={options} />;
};
