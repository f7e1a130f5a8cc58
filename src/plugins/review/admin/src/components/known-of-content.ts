import type { Comparison } from '../api/replies';

/** What is known of the items and files that content names. */
export type KnownOfContent = Pick<Comparison, 'titles' | 'files'>;
