import { useCallback } from 'react';
import type { Outcome } from '../../batch/batch';
import { useText } from '../../use-text';
import { useConflictText } from '../use-conflict-text';

/** `result` in a word or two; `explanation` is what follows from it, and may be empty. */
export type OutcomeText = { result: string; explanation: string };

/** Gives the function that says what became of an item. */
export const useOutcomeText = (): ((outcome: Outcome) => OutcomeText) => {
  const text = useText();
  const conflictText = useConflictText();
  return useCallback(
    (outcome) => {
      const result = text(`batch.${outcome.kind}`);
      switch (outcome.kind) {
        case 'signed':
          return {
            result,
            explanation: text(`batch.signed.${outcome.standing}`, { stage: outcome.stage }),
          };
        case 'refused':
          return { result, explanation: conflictText(outcome.sentence, outcome.conflict) };
        default:
          return { result, explanation: text(`batch.${outcome.kind}.explained`) };
      }
    },
    [text, conflictText],
  );
};
