import type { CaseFacts } from '../../../../src/plugins/review/domain/reports/case-facts';
import { workingClock } from '../../../../src/plugins/review/domain/working-days/working-clock';
import { aPolicy } from '../builders';
import { ARRANGED, inChina } from '../working-days/builders';

export const clock = workingClock({ first: '2025-01-01', last: '2025-12-31' }, ARRANGED);

/** An instant on a clock in China, as milliseconds since 1970. */
export const at = (dayAndTime: string): number => Date.parse(inChina(dayAndTime));

/** A fact about a decision: an approval of the first stage in the first round, unless told. */
export const decided = (
  dayAndTime: string,
  overrides: Partial<CaseFacts['decisions'][number]> = {},
): CaseFacts['decisions'][number] => ({
  round: 1,
  stage: 0,
  action: 'approve',
  at: at(dayAndTime),
  ...overrides,
});

/** Handed in on Monday 3 November 2025 at 8 and waiting at the first of three stages, unless told. */
export const aCaseFact = (overrides: Partial<CaseFacts> = {}): CaseFacts => ({
  kind: 'publish',
  state: 'in-review',
  unitId: 'unit-1',
  columnSlug: 'news',
  submitter: { id: 1, name: '张三' },
  rounds: [at('2025-11-03 08:00')],
  decisions: [],
  policy: aPolicy(),
  dueAt: null,
  recalls: 0,
  ...overrides,
});
