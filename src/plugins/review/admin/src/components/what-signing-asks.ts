import type { CaseView, ToldFinding } from '../api/replies';

type ChecklistItem = CaseView['policy']['stages'][number]['checklist'][number];

/**
 * What the reader's signature needs: the items that the stage has to be ticked, and, where it would
 * be the last one, a reason for every warning that stays.
 */
export const whatSigningAsks = (
  { actions, policy, stage }: CaseView,
  findings: readonly ToldFinding[],
): { checklist: readonly ChecklistItem[]; asksWaivers: boolean } => ({
  checklist: (actions.approve.allowed && stage && policy.stages[stage.index]?.checklist) || [],
  asksWaivers: actions.approve.allowed && actions.schedule.allowed && findings.length > 0,
});
