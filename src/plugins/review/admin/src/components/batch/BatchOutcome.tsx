import { Button, Flex, Typography } from '@strapi/design-system';
import type { Dispatch } from 'react';
import {
  nextUndecided,
  type Batch,
  type BatchEvent,
  type BatchItem,
  type Outcome,
} from '../../batch/batch';
import { useText } from '../../use-text';
import { useOutcomeText } from './use-outcome-text';

type BatchOutcomeProps = {
  batch: Batch;
  item: BatchItem;
  outcome: Outcome;
  tell: Dispatch<BatchEvent>;
};

/** What became of an item, and how to go on. */
export const BatchOutcome = ({ batch, item, outcome, tell }: BatchOutcomeProps) => {
  const text = useText();
  const outcomeText = useOutcomeText();
  const next = nextUndecided(batch);
  const isRefused = outcome.kind === 'refused';
  const { result, explanation } = outcomeText(outcome);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <div role={isRefused ? 'alert' : undefined}>
        <Typography tag="p" fontWeight="bold" textColor={isRefused ? 'danger600' : 'neutral800'}>
          {result}
        </Typography>
        {explanation && <Typography tag="p">{explanation}</Typography>}
        {isRefused && item.draft.opinion.trim() !== '' && (
          <Typography tag="p" paddingTop={2} textColor="neutral600">
            {text('unsent', { opinion: item.draft.opinion })}
          </Typography>
        )}
      </div>
      {next === null ? (
        <Button size="L" onClick={() => tell({ type: 'reported' })}>
          {text('batch.toReport')}
        </Button>
      ) : (
        <Button size="L" onClick={() => tell({ type: 'moved', to: next })}>
          {text('batch.toNext')}
        </Button>
      )}
      {(isRefused || outcome.kind === 'skipped') && (
        <Button size="L" variant="tertiary" onClick={() => tell({ type: 'reopened', id: item.id })}>
          {text('batch.again')}
        </Button>
      )}
    </Flex>
  );
};
