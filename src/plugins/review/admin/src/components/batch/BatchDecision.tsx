import { Typography } from '@strapi/design-system';
import type { Dispatch } from 'react';
import type { CaseView } from '../../api/replies';
import type { Batch, BatchEvent, BatchItem } from '../../batch/batch';
import { useText } from '../../use-text';
import { BatchForm } from './BatchForm';
import { BatchOutcome } from './BatchOutcome';

type BatchDecisionProps = {
  batch: Batch;
  item: BatchItem;
  /** Undefined while it is read. */
  reviewCase: CaseView | undefined;
  /** Whether the person has before them what they would sign. */
  isOpen: boolean;
  tell: Dispatch<BatchEvent>;
};

/** The one decision on an item, or what became of it. */
export const BatchDecision = ({ batch, item, reviewCase, isOpen, tell }: BatchDecisionProps) => {
  const text = useText();
  if (item.outcome) return <BatchOutcome outcome={item.outcome} {...{ batch, item, tell }} />;
  if (!reviewCase) return <Typography textColor="neutral600">{text('loading')}</Typography>;
  return <BatchForm key={item.id} {...{ batch, item, reviewCase, isOpen, tell }} />;
};
