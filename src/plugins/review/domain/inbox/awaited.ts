import { CASE_STATES, type CaseState, type ReviewCase } from '../case';
import { isSignerNow, TO_SIGN, type SigningQuestion } from '../permission';
import { isPossible } from '../transitions';

/** What the rule looks at that may differ between cases that await the same. */
export type SignedSoFar = Pick<ReviewCase, 'round' | 'digest' | 'decisions' | 'contributorIds'>;

/**
 * What a case waits for to be signed, as one string; null when it waits for no signature. Cases
 * with the same are signed by the same people, but for what was signed and written in each so far
 * (`SignedSoFar`).
 */
export const awaited = ({
  state,
  kind,
  policy,
  stageIndex,
  subject,
  unitId,
}: Pick<ReviewCase, 'state' | 'kind' | 'policy' | 'stageIndex' | 'subject' | 'unitId'>):
  | string
  | null =>
  awaitsSignature({ state, kind })
    ? [state, kind, policy.key, policy.version, stageIndex, subject.uid, unitId ?? ''].join('|')
    : null;

const awaitsSignature = (place: Pick<ReviewCase, 'state' | 'kind'>): boolean =>
  TO_SIGN.some((action) => isPossible(action, place));

/** States in which a case can wait for a signature. */
export const AWAITING_STATES: readonly CaseState[] = CASE_STATES.filter((state) =>
  awaitsSignature({ state, kind: 'publish' }),
);

/**
 * Whether a person could sign any case that awaits the same as this one: the rule, asked of a case
 * that nobody signed and nobody wrote. Signatures and contributions only ever forbid, so whom this
 * denies the rule denies too.
 */
export const couldSignAlike = ({ reviewCase, ...question }: SigningQuestion): boolean =>
  isSignerNow({
    ...question,
    reviewCase: { ...reviewCase, decisions: [], contributorIds: [] },
  });
