import { useCallback } from 'react';
import { countOutcomes, type Batch, type OutcomeKind } from '../../batch/batch';
import { useText } from '../../use-text';

const ENDS: readonly (OutcomeKind | 'undecided')[] = [
  'signed',
  'returned',
  'skipped',
  'refused',
  'undecided',
];

/** Gives the function that sums a batch up: 共 20 件：已签署 3 件，未办 17 件. */
export const useSummaryText = (): ((batch: Batch) => string) => {
  const text = useText();
  return useCallback(
    (batch) => {
      const counts = countOutcomes(batch);
      const parts = ENDS.filter((end) => counts[end] > 0).map((end) =>
        text('batch.part', { what: text(`batch.${end}`), count: counts[end] }),
      );
      return text('batch.sum', { total: batch.items.length, parts: parts.join(text('comma')) });
    },
    [text],
  );
};
