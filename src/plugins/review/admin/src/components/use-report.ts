import { useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { readRefusal } from '../api/refusal';
import type { ToldFinding } from '../api/replies';
import { useText } from '../use-text';
import { useConflictText } from './use-conflict-text';

/** Gives functions that tell a person what became of their action. */
export const useReport = () => {
  const { toggleNotification } = useNotification();
  const text = useText();
  const conflictText = useConflictText();

  const succeeded = useCallback(
    (message: string) => toggleNotification({ type: 'success', message }),
    [toggleNotification],
  );

  const warned = useCallback(
    (message: string) => toggleNotification({ type: 'warning', message }),
    [toggleNotification],
  );

  /** Shows the server's sentence, and who was faster where somebody was. */
  const failed = useCallback(
    (error: unknown): readonly ToldFinding[] => {
      const { sentence, conflict, findings } = readRefusal(error);
      toggleNotification({
        type: 'danger',
        message: conflictText(sentence ?? text('failed'), conflict),
        timeout: 10_000,
      });
      return findings;
    },
    [toggleNotification, text, conflictText],
  );

  return { succeeded, warned, failed };
};
