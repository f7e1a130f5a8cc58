import { Flex, Grid } from '@strapi/design-system';
import type { Dispatch } from 'react';
import type { Batch, BatchEvent, BatchItem } from '../../batch/batch';
import { useBatchCase } from '../../batch/use-batch-case';
import { useBatchKeys } from '../../batch/use-batch-keys';
import type { TitleOf } from '../../batch/use-batch-titles';
import { useText } from '../../use-text';
import { BatchContent } from './BatchContent';
import { BatchDecision } from './BatchDecision';
import { BatchHeading } from './BatchHeading';
import { BatchProgress } from './BatchProgress';
import { Card } from '../Card';

export type BatchProps = { batch: Batch; titles: TitleOf; tell: Dispatch<BatchEvent> };

/** The item whose turn it is: read on one side, decided on at the other, with the way to the rest. */
export const BatchDesk = ({ batch, titles, tell }: BatchProps) => {
  const item = batch.items[batch.current];
  return item ? <Desk {...{ batch, titles, tell, item }} /> : null;
};

const Desk = ({ batch, titles, tell, item }: BatchProps & { item: BatchItem }) => {
  const text = useText();
  useBatchKeys({
    onPrevious: () => tell({ type: 'moved', to: batch.current - 1 }),
    onNext: () => tell({ type: 'moved', to: batch.current + 1 }),
  });
  const { reviewCase, comparison, isOpen, hasFailed, retry } = useBatchCase(item, tell);
  return (
    <Grid.Root gap={6}>
      <Grid.Item col={12} xs={12} direction="column" alignItems="stretch">
        <BatchHeading {...{ batch, tell, reviewCase }} title={titles(item.id)} />
      </Grid.Item>
      <Grid.Item col={8} m={12} xs={12} direction="column" alignItems="stretch">
        <BatchContent {...{ reviewCase, comparison, hasFailed }} onRetry={retry} />
      </Grid.Item>
      <Grid.Item col={4} m={12} xs={12} direction="column" alignItems="stretch">
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Card title={text('decide')}>
            <BatchDecision key={item.id} {...{ batch, item, tell, reviewCase, isOpen }} />
          </Card>
          <Card title={text('batch.progress')}>
            <BatchProgress {...{ batch, titles, tell }} />
          </Card>
        </Flex>
      </Grid.Item>
    </Grid.Root>
  );
};
