import type { PersonRef } from './person';

/** Why something is not possible: the one list of codes. Sentences are in translations. */
export const REFUSAL_CODES = [
  'notSignedIn',
  'caseNotFound',
  'contentNotFound',
  'notGoverned',
  'wrongState',
  'staleVersion',
  'contentChanged',
  'notASigner',
  'otherUnit',
  'alreadySigned',
  'signedAnotherStage',
  'contributedToContent',
  'principalBanned',
  'notSubmitter',
  'reasonMissing',
  'noticeMissing',
  'checklistIncomplete',
  'blockingComments',
  'blockingFindings',
  'warningsUnacknowledged',
  'caseAlreadyOpen',
  'notPublic',
  'alreadyPublic',
  'nothingToCorrect',
  'notApprover',
  'samePersonConfirms',
  'usedTheEmergency',
  'scheduleInPast',
  'scheduleOnlyAtLastStage',
  'expiryTooEarly',
  'signaturesMissing',
  'digestMismatch',
  'publishOutsideReview',
  'withdrawOutsideReview',
  'discardDuringReview',
  'editDuringReview',
  'fileIsPublic',
  'filesUnreadable',
  'policyUnusable',
  'policyNotFound',
  'policyNeeded',
  'delegationLoop',
  'delegationPeriod',
  'caseClosed',
  'notAParty',
  'blockingNeedsSigner',
  'fieldNotFound',
  'quoteNotFound',
  'tooManyComments',
  'commentNotFound',
  'commentSettled',
  'answerMissing',
  'delegationNotFound',
  'delegationOver',
  'delegateUnsuitable',
  'principalUnknown',
  'notPrincipal',
  'appointsThemselves',
  'calendarDayNotFound',
  'termNotFound',
  'termExists',
  'termListFull',
  'termsRejected',
  'channelOff',
  'deliveryNotFailed',
  'deliveryNotFound',
  'reportOfOtherUnit',
  'takenOverMeanwhile',
  'savedMeanwhile',
  'deletesPublic',
  'deletesInReview',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

export type Refusal = { code: RefusalCode; values?: Record<string, string | number> };

/** The answer to "may this person do this, and if not, why?", for the button and for the gate. */
export type Verdict = { allowed: true } | { allowed: false; refusal: Refusal };

/** A verdict on a person's action: also in whose name it is done when they act as a delegate. */
export type Permission =
  | { allowed: true; onBehalfOf: PersonRef | null }
  | { allowed: false; refusal: Refusal };

export const refuse = (
  code: RefusalCode,
  values?: Refusal['values'],
): { allowed: false; refusal: Refusal } => ({ allowed: false, refusal: { code, values } });
