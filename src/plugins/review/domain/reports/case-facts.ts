import type { CaseKind, CaseState, Decision } from '../case';
import type { PersonRef } from '../person';
import type { Policy } from '../policy';

/** `at` is in milliseconds since 1970. */
export type DecisionFact = Pick<Decision, 'round' | 'stage' | 'action'> & { at: number };

/** What the statistics need to know of a case. */
export type CaseFacts = {
  kind: CaseKind;
  state: CaseState;
  /** Document id of the content's unit. */
  unitId: string | null;
  columnSlug: string | null;
  /** Who handed in the first round. */
  submitter: PersonRef;
  /** When each round was handed in, the first round first; milliseconds since 1970. */
  rounds: readonly number[];
  /** Of all rounds, oldest first. */
  decisions: readonly DecisionFact[];
  /** Of the last round: its stages stand for those of earlier rounds too. */
  policy: Pick<Policy, 'stages' | 'emergencyLimitWorkingDays'>;
  /** When the limit that is running ends; milliseconds since 1970, null when none is running. */
  dueAt: number | null;
  /** How often its submitter took it back. */
  recalls: number;
};
