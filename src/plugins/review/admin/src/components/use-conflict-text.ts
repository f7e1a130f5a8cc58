import { useCallback } from 'react';
import type { LedgerEvent } from '../../../domain/ledger/ledger-events';
import type { Conflict } from '../api/refusal';
import { useText, type MessageKey } from '../use-text';
import { useDayTime } from './use-day-time';

/** What can come between a person's look at a case and their decision. */
const DID: Partial<Record<LedgerEvent, MessageKey>> = {
  approved: 'conflict.approved',
  corrected: 'conflict.corrected',
  'emergency-confirmed': 'conflict.emergencyConfirmed',
  expired: 'conflict.expired',
  published: 'conflict.published',
  recalled: 'conflict.recalled',
  'retrospectively-signed': 'conflict.retrospectivelySigned',
  returned: 'conflict.returned',
  scheduled: 'conflict.scheduled',
  'signatures-voided': 'conflict.signaturesVoided',
  submitted: 'conflict.submitted',
  unscheduled: 'conflict.unscheduled',
  withdrawn: 'conflict.withdrawn',
};

/** Gives the function that adds to a refusal who was faster: …（王芳于今天 14:30 签署同意）. */
export const useConflictText = (): ((sentence: string, conflict: Conflict | null) => string) => {
  const text = useText();
  const dayTime = useDayTime();
  return useCallback(
    (sentence, conflict) =>
      conflict?.at
        ? text('conflict', {
            sentence,
            who: conflict.by ?? text('conflict.nobody'),
            when: dayTime(conflict.at),
            what: text((conflict.event && DID[conflict.event]) || 'conflict.changed'),
          })
        : sentence,
    [text, dayTime],
  );
};
