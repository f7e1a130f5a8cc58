import type { CaseView } from '../api/replies';

/** Whether a signature would be the last one, before which every warning is fixed or explained. */
export const asksWaivers = ({ actions, findings }: CaseView): boolean =>
  actions.approve.allowed && actions.schedule.allowed && findings.length > 0;
