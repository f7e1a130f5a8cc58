import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import { usePolicyVersionsQuery } from '../../api/policy-api';
import type { PolicyVersionView } from '../../api/policy-replies';
import { VersionChanges } from '../../components/policies/VersionChanges';
import { VersionLine } from '../../components/policies/VersionLine';
import { policiesPath, policyPath } from '../../paths';
import { useText } from '../../use-text';

/** All versions of a policy, the newest first, each with what it changed. */
export const PolicyVersionsPage = () => {
  const text = useText();
  const { key = '' } = useParams();
  const { data: versions, isLoading } = usePolicyVersionsQuery(key, {
    refetchOnMountOrArgChange: true,
  });
  if (isLoading) return <Page.Loading />;
  const latest = versions?.[0];
  if (!latest) return <Page.Error />;
  const title = text('policy.versions.of', { name: latest.policy.name });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={text(latest.isInForce ? 'policy.versions.subtitle' : 'policy.versions.retired')}
        navigationAction={<BackButton fallback={policiesPath} />}
      />
      <Layouts.Content>
        <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
          {versions.map((version) => (
            <VersionCard key={version.policy.version} version={version} versions={versions} />
          ))}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

type VersionCardProps = { version: PolicyVersionView; versions: readonly PolicyVersionView[] };

const VersionCard = ({ version, versions }: VersionCardProps) => {
  const text = useText();
  const { policy, isInForce } = version;
  const number = policy.version;
  return (
    <Box tag="li" background="neutral0" shadow="tableShadow" hasRadius padding={5}>
      <Flex justifyContent="space-between" alignItems="start" gap={3} wrap="wrap">
        <Box flex="1" minWidth="20rem">
          <Typography tag="h2" variant="delta">
            {text(isInForce ? 'policy.version.inForce' : 'policy.version', { number })}
          </Typography>
          <VersionLine version={version} />
          <Box paddingTop={3}>
            <VersionChanges version={version} versions={versions} />
          </Box>
        </Box>
        <LinkButton
          tag={NavLink}
          to={`${policyPath(policy.key)}?from=${number}`}
          variant={isInForce ? 'secondary' : 'tertiary'}
          aria-label={text('policy.editFrom.of', { number })}
        >
          {text('policy.editFrom')}
        </LinkButton>
      </Flex>
    </Box>
  );
};
