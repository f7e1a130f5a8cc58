import type { PersonRef } from './person';
import type { Policy } from './policy';
import type { Subject } from './subject';

/** What is asked for. */
export type CaseKind = 'publish' | 'correct' | 'withdraw' | 'emergency';

/**
 * `in-review` stands for the stages; which one is `stageIndex`. `pending-retrospective`: public by
 * emergency, not yet signed.
 */
export const CASE_STATES = [
  'draft',
  'in-review',
  'returned',
  'recalled',
  'approved',
  'scheduled',
  'pending-confirmation',
  'pending-retrospective',
  'published',
  'withdrawn',
] as const;

export type CaseState = (typeof CASE_STATES)[number];

export type WithdrawalReason = '有误' | '失效' | '泄露隐私' | '其他';

export type Withdrawal = {
  reason: WithdrawalReason;
  /** What the public reads in place of the content. */
  notice: string;
  /** Where the content can be read now, if it moved. */
  movedTo: string | null;
};

export type Decision = {
  round: number;
  /** Index of the stage in the policy; null for what belongs to no stage (emergencies). */
  stage: number | null;
  action: 'approve' | 'return' | 'emergency' | 'confirm' | 'retrospective';
  by: PersonRef;
  /** The principal, when a delegate signed (乙 代 甲). */
  onBehalfOf: PersonRef | null;
  digest: string;
  /** What the person said of it, such as the reason of a return; may be empty. */
  opinion: string;
  /** ISO 8601, UTC. */
  at: string;
};

/** 审核单, as the rules see it. */
export type ReviewCase = {
  id: number;
  subject: Subject;
  kind: CaseKind;
  state: CaseState;
  /** Counts up with every effect; an action names the version it saw. */
  version: number;
  stageIndex: number;
  round: number;
  /** The policy in force when the round was submitted. */
  policy: Policy;
  /** Digest of the round's snapshot: what is signed. */
  digest: string;
  /** Document id of the content's unit. */
  unitId: string | null;
  submitter: PersonRef;
  /** Everybody who created, submitted or edited the content since it was last public. */
  contributorIds: readonly number[];
  /** Of all rounds, oldest first. */
  decisions: readonly Decision[];
  /** When the scheduled publication is due; ISO 8601, UTC. */
  scheduledAt: string | null;
  /** 到期下线: when the content goes offline again; ISO 8601, UTC. Given with the last signature. */
  expiresAt: string | null;
  /** What a case of kind `withdraw` asks for; null for the other kinds. */
  withdrawal: Withdrawal | null;
  /** Comments that must be settled before the content is submitted again. */
  openBlockingComments: number;
};

/** What a person can do to a case. */
export type CaseAction =
  | 'submit'
  | 'approve'
  | 'return'
  | 'recall'
  | 'schedule'
  | 'emergency'
  | 'confirm'
  | 'publish';

/** What happens to a case without anybody acting on the case itself. */
export type SystemAction =
  | 'contentChanged'
  | 'publishDue'
  | 'scheduleMissed'
  | 'expire'
  | 'contentWithdrawn';
