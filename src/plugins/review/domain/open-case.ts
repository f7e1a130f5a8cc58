import type { CaseKind, ReviewCase, Withdrawal } from './case';
import type { Submission } from './command';
import type { PersonRef } from './person';
import { refuse, type Verdict } from './refusal';
import type { Subject } from './subject';
import { awaitsSubmission, isClosed } from './transitions';

/**
 * Whether a case of a kind may be opened for a subject, or an idle one be submitted again:
 * `others` are the subject's other cases. One case is under way at a time (`caseAlreadyOpen`); a
 * returned one of another kind does not stand in the way, nor does an emergency that still has to
 * be signed when its content is to be withdrawn. `alreadyPublic` and `notPublic` tell which kind
 * would fit; `nothingToCorrect` that nobody would have anything to read.
 */
export const mayOpenCase = ({
  kind,
  others,
  isPublic,
  isUnchanged,
}: {
  kind: CaseKind;
  others: readonly ReviewCase[];
  isPublic: boolean;
  /** Whether the draft is what is public, and what is public was signed. */
  isUnchanged: boolean;
}): Verdict => {
  const inTheWay = others.find((other) => blocks(other, kind));
  if (inTheWay) return refuse('caseAlreadyOpen', { id: inTheWay.id, kind: inTheWay.kind });
  if (kind === 'publish' && isPublic) return refuse('alreadyPublic');
  if ((kind === 'correct' || kind === 'withdraw') && !isPublic) return refuse('notPublic');
  if (kind === 'correct' && isUnchanged) return refuse('nothingToCorrect');
  return { allowed: true };
};

const blocks = (other: ReviewCase, kind: CaseKind): boolean => {
  if (isClosed(other.state)) return false;
  if (awaitsSubmission(other.state)) return other.kind === kind;
  return !(other.state === 'pending-retrospective' && kind === 'withdraw');
};

/** A case as it is before anything was done to it: a draft without a round. */
export const newCase = ({
  submission,
  submitter,
  ...identity
}: {
  id: number;
  subject: Subject;
  kind: CaseKind;
  withdrawal: Withdrawal | null;
  submitter: PersonRef;
  submission: Submission;
}): ReviewCase => ({
  ...identity,
  ...submission,
  submitter,
  state: 'draft',
  version: 0,
  stageIndex: 0,
  round: 0,
  decisions: [],
  scheduledAt: null,
  expiresAt: null,
  openBlockingComments: 0,
});
