import type { CaseAction, ReviewCase } from './case';
import { signingCapacity, stageCapacity } from './capacity';
import type { Delegation } from './delegations/delegation';
import {
  approverRefusal,
  askedForEmergency,
  clearanceRefusal,
  confirmationRefusal,
  secondApproverRefusal,
} from './emergency';
import type { Person, PersonRef } from './person';
import { refuse, type Permission, type Refusal, type Verdict } from './refusal';
import { completesReview, lastSignStage } from './signatures';
import { isPossible } from './transitions';

/** Somebody before a case, and what they have before their eyes. */
export type Attempt = {
  reviewCase: ReviewCase;
  /** Null when nobody is signed in to the panel (API tokens, MCP, visitors). */
  person: Person | null;
  /** Of everybody; those that hold now are picked out here. */
  delegations: readonly Delegation[];
  /** The version of the case they saw. */
  seenVersion: number;
  /** Digest of the content as it stands: of the draft, or of what is public by emergency. */
  digest: string;
  /** Now; ISO 8601, UTC. */
  at: string;
};

type KnownAttempt = Attempt & { person: Person };

/**
 * Whether this person may do this to this case now and, if not, why: the one answer for the button
 * and for the gate. What is typed in with the action (reasons, times, checklists) is `askRefusal`'s
 * business; who may change the content itself, and so submit it, is the content manager's.
 */
export const mayPerform = (action: CaseAction, attempt: Attempt): Permission => {
  const { reviewCase, person, seenVersion } = attempt;
  const { state, kind, version } = reviewCase;
  if (!person) return refuse('notSignedIn');
  if (seenVersion !== version) {
    return refuse('staleVersion', { seen: seenVersion, current: version });
  }
  if (!isPossible(action, reviewCase)) return refuse('wrongState', { action, state, kind });
  return RULES[action]({ ...attempt, person });
};

const RULES: Record<CaseAction, (attempt: KnownAttempt) => Permission> = {
  submit: ({ reviewCase: { openBlockingComments: count } }) =>
    count > 0 ? refuse('blockingComments', { count }) : inOwnName(null),

  approve: (attempt) => overSameContent(attempt) ?? maySign(attempt),

  schedule: (attempt) =>
    completesReview(attempt.reviewCase)
      ? (overSameContent(attempt) ?? maySign(attempt))
      : refuse('scheduleOnlyAtLastStage'),

  return: mayReturn,

  recall: ({ reviewCase, person }) => {
    const mayTakeBack =
      reviewCase.state === 'pending-confirmation'
        ? askedForEmergency(reviewCase, person)
        : reviewCase.submitter.id === person.id;
    return mayTakeBack ? inOwnName(null) : refuse('notSubmitter');
  },

  emergency: ({ person }) => inOwnName(approverRefusal(person)),

  confirm: (attempt) =>
    overSameContent(attempt) ?? inOwnName(confirmationRefusal(attempt.reviewCase, attempt.person)),

  publish: (attempt) => overSameContent(attempt) ?? belongsToLastStage(attempt),
};

const maySign = (attempt: KnownAttempt): Permission => {
  const { reviewCase, person } = attempt;
  return reviewCase.state === 'pending-retrospective'
    ? inOwnName(clearanceRefusal(reviewCase, person))
    : signingCapacity({ ...attempt, stageIndex: reviewCase.stageIndex });
};

function mayReturn(attempt: KnownAttempt): Permission {
  const { reviewCase, person } = attempt;
  switch (reviewCase.state) {
    case 'in-review':
      return stageCapacity({ ...attempt, stageIndex: reviewCase.stageIndex });
    case 'pending-confirmation':
      return inOwnName(secondApproverRefusal(reviewCase, person));
    case 'pending-retrospective':
      return inOwnName(clearanceRefusal(reviewCase, person));
    default:
      return belongsToLastStage(attempt);
  }
}

const belongsToLastStage = (attempt: KnownAttempt): Permission =>
  stageCapacity({ ...attempt, stageIndex: lastSignStage(attempt.reviewCase.policy.stages) });

const overSameContent = ({ reviewCase, digest }: KnownAttempt): Permission | null =>
  digest === reviewCase.digest ? null : refuse('contentChanged');

const inOwnName = (refusal: Refusal | null): Permission =>
  refusal ? { allowed: false, refusal } : { allowed: true, onBehalfOf: null };

/**
 * Whether a person may change content in review without sending it back to its author: a signer of
 * the current stage, if the stage allows it. The signatures are void all the same, and a new round
 * begins. Refusal: `editDuringReview`.
 */
export const mayEditInReview = ({
  reviewCase,
  person,
  delegations,
  at,
}: Pick<KnownAttempt, 'reviewCase' | 'person' | 'delegations' | 'at'>): Verdict => {
  const { state, policy, stageIndex } = reviewCase;
  if (state !== 'in-review' || !policy.stages[stageIndex]?.mayEdit) {
    return refuse('editDuringReview', { state });
  }
  const { allowed } = stageCapacity({ reviewCase, stageIndex, person, delegations, at });
  return allowed ? { allowed } : refuse('editDuringReview', { state });
};

/** What can be waited for. */
export const TO_SIGN: readonly CaseAction[] = ['approve', 'confirm', 'publish'];

export type SigningQuestion = Pick<KnownAttempt, 'reviewCase' | 'person' | 'delegations' | 'at'>;

/**
 * In whose name something waits for this person (a stage, a confirmation, a publication), null for
 * their own; undefined when nothing does.
 */
export const awaitedFor = (question: SigningQuestion): PersonRef | null | undefined => {
  const { version, digest } = question.reviewCase;
  const allowed = TO_SIGN.map((action) =>
    mayPerform(action, { ...question, seenVersion: version, digest }),
  ).find((permission) => permission.allowed);
  return allowed?.allowed ? allowed.onBehalfOf : undefined;
};

/** Whether something waits for this person. */
export const isSignerNow = (question: SigningQuestion): boolean =>
  awaitedFor(question) !== undefined;
