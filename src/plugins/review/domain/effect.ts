import type { ReviewCase, Withdrawal } from './case';

export type Audience =
  /** Those who sign or see a stage, by its index in the policy. */
  { to: 'stage'; stage: number } | { to: 'approvers' } | { to: 'people'; ids: readonly number[] };

export type Topic =
  | 'toSign'
  | 'toSee'
  | 'returned'
  | 'recalled'
  | 'scheduled'
  | 'scheduleMissed'
  | 'published'
  | 'withdrawn'
  | 'expired'
  | 'contentChanged'
  | 'emergencyToConfirm'
  | 'emergencyToSign'
  | 'emergencyRefused'
  | 'emergencySigned'
  | 'commented'
  | 'commentSettled';

/** What a step asks the server to do, in this order, in the transaction that stores the case. */
export type Effect =
  /** Keep a snapshot of the content: what this round signs. */
  | { type: 'openRound'; round: number; digest: string }
  | { type: 'publish'; digest: string; basis: 'signatures' | 'emergency' }
  /** `withdrawal` is null when the content has only reached its end. */
  | { type: 'unpublish'; withdrawal: Withdrawal | null }
  /** `changed` names what changed; empty when the signatures fell for another reason. */
  | { type: 'voidSignatures'; round: number; changed: readonly string[] }
  /** A limit begins: a stage's, or, with null, the one on signing an emergency afterwards. */
  | { type: 'startDeadline'; stage: number | null; workingDays: number }
  | { type: 'notify'; audience: Audience; topic: Topic };

/** A case after something was done to it, and what follows. */
export type Step = { reviewCase: ReviewCase; effects: readonly Effect[] };
