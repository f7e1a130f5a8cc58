import { useEffect, type Dispatch } from 'react';
import { readRefusal } from '../api/refusal';
import type { CaseView } from '../api/replies';
import { useReviewCaseQuery, useReviewComparisonQuery } from '../api/review-api';
import { useText } from '../use-text';
import type { BatchEvent, BatchItem } from './batch';

const FRESH = { refetchOnMountOrArgChange: true };

/**
 * The case of an item with what it changes. Tells the batch when both are before the person, and
 * when the item has gone past them since they chose it.
 */
export const useBatchCase = (item: BatchItem, tell: Dispatch<BatchEvent>) => {
  const text = useText();
  const { id, openedRound, outcome } = item;
  const asked = useReviewCaseQuery(id, FRESH);
  const compared = useReviewComparisonQuery({ id, against: 'published' }, FRESH);
  const [reviewCase, comparison] = [asked.currentData, compared.currentData];
  const error = asked.error ?? compared.error;
  const round = reviewCase && comparison?.round === reviewCase.round ? reviewCase.round : null;

  useEffect(() => {
    if (round !== null && round !== openedRound) tell({ type: 'opened', id, round });
  }, [id, round, openedRound, tell]);

  const refusal = error ? readRefusal(error) : null;
  const isPast = refusal ? refusal.isFinal : reviewCase && !mayDecide(reviewCase);
  const why = refusal ? refusal.sentence : reviewCase && whyNot(reviewCase, text);
  const isSettled = !asked.isFetching && !compared.isFetching;
  useEffect(() => {
    if (!isSettled || !isPast || outcome) return;
    const sentence = why ?? text('failed');
    tell({ type: 'decided', id, outcome: { kind: 'refused', sentence, conflict: null } });
  }, [id, isSettled, isPast, outcome, why, text, tell]);

  const retry = () => {
    void asked.refetch();
    void compared.refetch();
  };
  return {
    reviewCase,
    comparison,
    /** Whether the changes of the very round that would be signed are on the page. */
    isOpen: round !== null && openedRound === round,
    hasFailed: error !== undefined && isSettled,
    retry,
  };
};

const mayDecide = ({ actions }: CaseView): boolean =>
  actions.approve.allowed || actions.return.allowed;

const whyNot = (
  { actions, state, stage }: CaseView,
  text: ReturnType<typeof useText>,
): string | null => {
  if (actions.confirm.allowed || actions.publish.allowed) return text('batch.alone');
  if (actions.approve.allowed) return null;
  const now = stage ? text('state.stage', { stage: stage.name }) : text(`state.${state}`);
  return text('batch.past', { why: actions.approve.why, now });
};
