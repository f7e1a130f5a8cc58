import { useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { ToldFinding } from '../api/replies';
import { useText } from '../use-text';
import { useDayTime } from './use-day-time';

/** A refusal as the server tells it. */
type Refusal = {
  message?: string;
  details?: {
    conflict?: { by: string | null; at: string | null };
    findings?: readonly ToldFinding[];
  };
};

/** Gives functions that tell a person what became of their action. */
export const useReport = () => {
  const { toggleNotification } = useNotification();
  const text = useText();
  const dayTime = useDayTime();

  const succeeded = useCallback(
    (message: string) => toggleNotification({ type: 'success', message }),
    [toggleNotification],
  );

  /** Shows the server's sentence, and who was faster where somebody was. */
  const failed = useCallback(
    (error: unknown): readonly ToldFinding[] => {
      const { message, details } = error as Refusal;
      const conflict = details?.conflict;
      const by =
        conflict?.by && conflict.at ? { who: conflict.by, when: dayTime(conflict.at) } : null;
      toggleNotification({
        type: 'danger',
        message: [message ?? text('failed'), by && text('conflict', by)].filter(Boolean).join(' '),
        timeout: 10_000,
      });
      return details?.findings ?? [];
    },
    [toggleNotification, text, dayTime],
  );

  return { succeeded, failed };
};
