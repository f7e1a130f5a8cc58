import { EmptyStateLayout, Grid } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useDelegationsQuery } from '../api/review-api';
import { Card } from '../components/Card';
import { DelegationForm } from '../components/delegations/DelegationForm';
import { DelegationTable } from '../components/delegations/DelegationTable';
import { useText } from '../use-text';

const MANAGE = [{ action: 'plugin::review.delegations.manage', subject: null }];

/** 代审: who signs for whom while they are away. */
export const DelegationsPage = () => (
  <Page.Protect permissions={MANAGE}>
    <Delegations />
  </Page.Protect>
);

const Delegations = () => {
  const text = useText();
  const { data: delegations, isLoading } = useDelegationsQuery(undefined);
  if (isLoading) return <Page.Loading />;
  if (!delegations) return <Page.Error />;
  return (
    <Page.Main>
      <Page.Title>{text('delegations')}</Page.Title>
      <Layouts.Header title={text('delegations')} subtitle={text('delegations.subtitle')} />
      <Layouts.Content>
        <Grid.Root gap={6}>
          <Grid.Item col={8} m={12} xs={12} direction="column" alignItems="stretch">
            {delegations.length === 0 ? (
              <EmptyStateLayout content={text('delegations.none')} />
            ) : (
              <DelegationTable delegations={delegations} />
            )}
          </Grid.Item>
          <Grid.Item col={4} m={12} xs={12} direction="column" alignItems="stretch">
            <Card title={text('delegation.new')}>
              <DelegationForm />
            </Card>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
};
