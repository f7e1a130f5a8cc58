import { Box, EmptyStateLayout, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { NavLink } from 'react-router-dom';
import { inOrderOfChoice } from '../../../../domain/policies/choose-policy';
import { usePoliciesQuery, usePolicyOptionsQuery } from '../../api/policy-api';
import type { PolicyList } from '../../api/policy-replies';
import { Card } from '../../components/Card';
import { PolicyCard } from '../../components/policies/PolicyCard';
import { TextLink } from '../../components/TextLink';
import { newPolicyPath, policyTrialPath, policyVersionsPath } from '../../paths';
import { policyNames } from '../../policies/policy-words';
import { useText } from '../../use-text';

/** 审核规则: those in force, in the order in which they are asked whether they govern a content. */
export const PoliciesPage = () => {
  const text = useText();
  const { data: policies, isLoading } = usePoliciesQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  const { data: options, isLoading: isLoadingOptions } = usePolicyOptionsQuery(undefined);
  const names = useMemo(() => options && policyNames(options, text), [options, text]);
  if (isLoading || isLoadingOptions) return <Page.Loading />;
  if (!policies || !names) return <Page.Error />;
  const ordered = inOrderOfChoice(policies.data);
  return (
    <Page.Main>
      <Page.Title>{text('policies')}</Page.Title>
      <Layouts.Header
        title={text('policies')}
        subtitle={text('policies.subtitle')}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            <LinkButton tag={NavLink} to={policyTrialPath} variant="secondary" size="L">
              {text('policy.trial')}
            </LinkButton>
            <LinkButton tag={NavLink} to={newPolicyPath} size="L" startIcon={<Plus aria-hidden />}>
              {text('policy.new')}
            </LinkButton>
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>{text('policies.order')}</Typography>
          {ordered.length === 0 && <EmptyStateLayout content={text('policies.none')} />}
          <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
            {ordered.map((policy, index) => (
              <PolicyCard key={policy.key} policy={policy} number={index + 1} names={names} />
            ))}
          </Flex>
          <RetiredPolicies retired={policies.meta.retired} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

const RetiredPolicies = ({ retired }: PolicyList['meta']) => {
  const text = useText();
  if (retired.length === 0) return null;
  return (
    <Card title={text('policies.retired')}>
      <Typography tag="p" textColor="neutral600" paddingBottom={3}>
        {text('policies.retired.hint')}
      </Typography>
      <Box tag="ul">
        {retired.map(({ key, name }) => (
          <Box tag="li" key={key} paddingTop={1} paddingBottom={1}>
            <TextLink to={policyVersionsPath(key)}>{name}</TextLink>
          </Box>
        ))}
      </Box>
    </Card>
  );
};
