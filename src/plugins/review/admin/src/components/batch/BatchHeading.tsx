import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowLeft, ArrowRight } from '@strapi/icons';
import type { Dispatch } from 'react';
import { styled } from 'styled-components';
import type { CaseView } from '../../api/replies';
import type { Batch, BatchEvent } from '../../batch/batch';
import { BATCH_HEADING } from '../../batch/heading-id';
import { useText } from '../../use-text';
import { DueText } from '../DueText';
import { StateBadge } from '../StateBadge';

const Title = styled(Typography)`
  width: fit-content;
  overflow-wrap: anywhere;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 0.2rem;
  }
`;

/** Wide enough for a thumb. */
const Step = styled(Button)`
  min-height: 4.4rem;
`;

type BatchHeadingProps = {
  batch: Batch;
  title: string;
  /** Undefined while it is read. */
  reviewCase: CaseView | undefined;
  tell: Dispatch<BatchEvent>;
};

/** Which item this is, whose, and until when; and the steps to its neighbours. */
export const BatchHeading = ({ batch, title, reviewCase, tell }: BatchHeadingProps) => {
  const text = useText();
  const { items, current } = batch;
  return (
    <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
      <Box flex="1 1 28rem" minWidth={0}>
        <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={1}>
          {text('batch.position', { number: current + 1, total: items.length })}
        </Typography>
        <Title id={BATCH_HEADING} tag="h2" variant="beta" tabIndex={-1}>
          {title}
        </Title>
        {reviewCase && <Facts reviewCase={reviewCase} />}
      </Box>
      <Flex gap={2}>
        <Step
          variant="tertiary"
          startIcon={<ArrowLeft />}
          aria-keyshortcuts="Alt+ArrowUp"
          title="Alt+↑"
          disabled={current === 0}
          onClick={() => tell({ type: 'moved', to: current - 1 })}
        >
          {text('batch.previous')}
        </Step>
        <Step
          variant="tertiary"
          endIcon={<ArrowRight />}
          aria-keyshortcuts="Alt+ArrowDown"
          title="Alt+↓"
          disabled={current === items.length - 1}
          onClick={() => tell({ type: 'moved', to: current + 1 })}
        >
          {text('batch.next')}
        </Step>
      </Flex>
    </Flex>
  );
};

const Facts = ({ reviewCase }: { reviewCase: CaseView }) => {
  const text = useText();
  const { kind, typeName, unitName, submitter, timeLeft } = reviewCase;
  const facts = [
    text('kind.of', { kind: text(`kind.${kind}`), type: typeName }),
    unitName,
    text('batch.submitter', { name: submitter.name }),
  ];
  return (
    <Flex gap={3} wrap="wrap" paddingTop={2}>
      <StateBadge reviewCase={reviewCase} />
      <Typography textColor="neutral600">{facts.filter(Boolean).join(' · ')}</Typography>
      <DueText timeLeft={timeLeft} />
    </Flex>
  );
};
