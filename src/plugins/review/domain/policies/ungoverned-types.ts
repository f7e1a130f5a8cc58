import type { Policy } from '../policy';
import { choosePolicy } from './choose-policy';

/**
 * Those content types of which some content has no policy, and so could never be submitted. Content
 * without column, unit and origin meets the fewest conditions: what governs it governs the rest.
 */
export const ungovernedTypes = (
  policies: readonly Policy[],
  uids: readonly string[],
): readonly string[] =>
  uids.filter((uid) => choosePolicy(policies, { uid, ...NOTHING_KNOWN }) === null);

const NOTHING_KNOWN = {
  columnSlug: null,
  unitId: null,
  origin: null,
  sourceName: null,
  sourceUrl: null,
};
