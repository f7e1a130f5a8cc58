import type { DecisionName } from '../api/review-api';
import type { CaseView } from '../api/replies';

export type OfferedDecision = {
  action: DecisionName;
  variant: 'default' | 'danger-light' | 'tertiary';
};

/** In the order of use. */
const DECISIONS: readonly OfferedDecision[] = [
  { action: 'approve', variant: 'default' },
  { action: 'publish', variant: 'default' },
  { action: 'confirm', variant: 'default' },
  { action: 'return', variant: 'danger-light' },
  { action: 'recall', variant: 'tertiary' },
];

/** What is impossible in the case's state is not offered at all. */
export const offeredDecisions = (actions: CaseView['actions']): readonly OfferedDecision[] =>
  DECISIONS.filter(({ action }) => {
    const told = actions[action];
    return told.allowed || told.code !== 'wrongState';
  });
