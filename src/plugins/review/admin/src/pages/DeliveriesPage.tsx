import { Box, EmptyStateLayout } from '@strapi/design-system';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { DELIVERY_STATES, type DeliveryState } from '../../../domain/notices/delivery';
import { useDeliveriesQuery } from '../api/notices-api';
import { ChannelList } from '../components/records/ChannelList';
import { ChoiceField } from '../components/ChoiceField';
import { DeliveryList } from '../components/records/DeliveryList';
import { Pages } from '../components/Pages';
import { useText } from '../use-text';

const MANAGE = [{ action: 'plugin::review.policies.manage', subject: null }];

/** 提醒发送: what was mailed and posted, and what could not be. */
export const DeliveriesPage = () => (
  <Page.Protect permissions={MANAGE}>
    <Deliveries />
  </Page.Protect>
);

const Deliveries = () => {
  const text = useText();
  const [{ query }, setQuery] = useQueryParams<{ state?: string; page?: string }>();
  const state = DELIVERY_STATES.find((known) => known === query.state);
  return (
    <Page.Main>
      <Page.Title>{text('deliveries')}</Page.Title>
      <Layouts.Header title={text('deliveries')} subtitle={text('deliveries.subtitle')} />
      <Layouts.Content>
        <Box paddingBottom={4} maxWidth="24rem">
          <ChoiceField
            label={text('deliveries.state')}
            value={state ?? ''}
            onChange={(next) => setQuery({ state: next, page: '1' })}
            choices={[
              { value: '', label: text('deliveries.state.all') },
              ...DELIVERY_STATES.map((value) => ({
                value,
                label: text(`deliveries.state.${value}`),
              })),
            ]}
          />
        </Box>
        <DeliveryContent state={state} page={Number(query.page) || 1} />
      </Layouts.Content>
    </Page.Main>
  );
};

const DeliveryContent = ({ state, page }: { state: DeliveryState | undefined; page: number }) => {
  const text = useText();
  const { data, isLoading, isError } = useDeliveriesQuery({ state, page });
  if (isLoading) return <Page.Loading />;
  if (isError || !data) return <Page.Error />;
  const { pagination, channels } = data.meta;
  return (
    <>
      <ChannelList channels={channels} />
      {data.data.length === 0 ? (
        <EmptyStateLayout content={text(state ? 'deliveries.none.state' : 'deliveries.none')} />
      ) : (
        <DeliveryList deliveries={data.data} channels={channels} />
      )}
      <Pages {...pagination} />
    </>
  );
};
