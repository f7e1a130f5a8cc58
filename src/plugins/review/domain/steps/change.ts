import type { ReviewCase } from '../case';
import type { Effect } from '../effect';

/** What one action changes in a case besides its state and version, and what follows from it. */
export type Change = { changes: Partial<ReviewCase>; effects: readonly Effect[] };
