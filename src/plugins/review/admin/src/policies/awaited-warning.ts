import type { TrialStage } from '../api/policy-replies';
import type { MessageKey } from '../use-text';

/** Why a stage would wait in vain for those who may sign it now; null when it would not. */
export const awaitedWarning = ({ task, signatures, people }: TrialStage): MessageKey | null => {
  if (people.length === 0)
    return task === 'see' ? 'policy.trial.nobodySees' : 'policy.trial.nobody';
  // Who signs for somebody gives that person's signature, not a second one.
  const signers = new Set(people.map(({ id, onBehalfOf }) => onBehalfOf?.id ?? id));
  return task === 'sign' && signers.size < signatures ? 'policy.trial.tooFew' : null;
};
