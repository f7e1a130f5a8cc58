import type { PersonRef } from './person';
import type { Policy } from './policy';

/** What a round is about: the content as it stands when it is handed in. */
export type Submission = {
  /** Digest of everything that becomes public. */
  digest: string;
  /** The policy in force for this content now. */
  policy: Policy;
  /** Document id of the content's unit. */
  unitId: string | null;
  /** Everybody who created, submitted or edited the content since it was last public. */
  contributorIds: readonly number[];
};

/** What the pre-checks found: blocking findings, and warnings nobody has answered for yet. */
export type FindingCounts = { blocking: number; unacknowledged: number };

type Signature = {
  /** Keys of the checklist items that were ticked. */
  checklist: readonly string[];
  findings: FindingCounts;
  /** 到期下线; ISO 8601, UTC. Only with the last signature. */
  expiresAt: string | null;
};

/** What a person asks for, with its inputs and, where they give one, their opinion. */
export type Ask = { opinion?: string } & (
  | { action: 'submit'; submission: Submission; findings: FindingCounts }
  | ({ action: 'approve' } & Signature)
  /** The last signature, given for a later hour: ISO 8601, UTC. */
  | ({ action: 'schedule'; publishAt: string } & Signature)
  | { action: 'return'; reason: string }
  | { action: 'recall' }
  | { action: 'emergency'; reason: string; submission: Submission }
  | { action: 'confirm' }
  | { action: 'publish' }
);

export type ContentChange = {
  action: 'contentChanged';
  /** Whether it was done by a signer of the current stage who may edit. */
  editorMaySign: boolean;
  submission: Submission;
  /** Names of what changed: fields, relations, attachments. */
  changed: readonly string[];
};

/** What happens without anybody acting on the case itself. */
export type Happening =
  | ContentChange
  | { action: 'publishDue' }
  | { action: 'scheduleMissed' }
  | { action: 'expire' }
  /** Content that is public by emergency was taken down by a case of its own. */
  | { action: 'contentWithdrawn' };

/** Who acts, in whose name (乙 代 甲), and when: ISO 8601, UTC. */
export type Actor = { by: PersonRef; onBehalfOf: PersonRef | null; at: string };

export type Command = (Ask & Actor) | (Happening & { at: string });

/** One command out of the union. */
export type CommandOf<Action extends Command['action']> = Extract<Command, { action: Action }>;
