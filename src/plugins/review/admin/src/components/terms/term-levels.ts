import type { Term } from '../../../../domain/pre-checks/terms/term';

/** The strictest first. */
export const TERM_LEVELS: readonly Term['level'][] = ['blocking', 'warning', 'allowed'];
