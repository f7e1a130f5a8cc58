import type { CaseProgress } from '../api/replies';
import type { Standing } from './batch';

type Progress = Pick<CaseProgress, 'state' | 'stage'>;

/** Where a signature left a case; in one that needs several of them it may stay where it was. */
export const standingAfter = (before: Progress, after: Progress): Standing => {
  switch (after.state) {
    case 'published':
      return 'public';
    case 'withdrawn':
      return 'down';
    case 'approved':
    case 'scheduled':
      return 'approved';
    default:
      return before.stage?.index === after.stage?.index ? 'same-stage' : 'next-stage';
  }
};
