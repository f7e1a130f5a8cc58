import type { CaseView } from '../../api/replies';
import { offeredDecisions } from '../offered-decisions';

/** Whether the reader may decide anything on the case now. */
export const canDecide = ({ actions }: CaseView): boolean =>
  offeredDecisions(actions).some(({ action }) => actions[action].allowed);
