import type { DelegationScope } from '../../../../domain/delegations/delegation';
import type { CaseView } from '../../api/replies';

/** A delegation for cases such as this one at this stage; null while it stands at none. */
export const scopeOfStage = ({ policy, stage, uid }: CaseView): DelegationScope | null => {
  const current = stage && policy.stages[stage.index];
  return current ? { policyKeys: [policy.key], uids: [uid], stageKeys: [current.key] } : null;
};
