import type { CaseAction, CaseKind, CaseState, Decision, Withdrawal } from '../../../domain/case';
import type { PersonRef } from '../../../domain/person';
import type { Policy } from '../../../domain/policy';
import type { CheckFinding } from '../../../domain/pre-checks/check-finding';
import type { Change } from '../../../domain/snapshot/change';
import type { Snapshot } from '../../../domain/snapshot/snapshot';
import type { Subject } from '../../../domain/subject';
import type { WorkingTimeLeft } from '../../../domain/working-days/working-time';

/** What the server answers with; see its `use-cases/`. */

export type Box = 'todo' | 'mine' | 'overdue' | 'all';

/** Whether a button may be pressed and, if not, why, in the reader's language. */
export type Told = { allowed: true } | { allowed: false; code: string; why: string };

export type ToldFinding = CheckFinding & { key: string; sentence: string };

export type CaseProgress = {
  id: number;
  state: CaseState;
  stage: { index: number; name: string; of: number } | null;
};

export type CaseSummary = CaseProgress &
  Subject & {
    kind: CaseKind;
    version: number;
    round: number;
    unitId: string | null;
    submitter: PersonRef;
    scheduledAt: string | null;
    expiresAt: string | null;
    title: string;
    columnSlug: string | null;
    dueAt: string | null;
    submittedAt: string | null;
  };

export type ListedCase = CaseSummary & {
  unitName: string | null;
  typeName: string;
  timeLeft: WorkingTimeLeft | null;
  /** Why it is back with its author; null when it is not, or was sent back by a change of it. */
  returnReason: string | null;
};

export type Round = {
  number: number;
  digest: string;
  submitterName: string;
  note: string | null;
  at: string;
};

export type CaseView = ListedCase & {
  policy: Policy;
  digest: string;
  withdrawal: Withdrawal | null;
  decisions: readonly Decision[];
  rounds: readonly Round[];
  actions: Record<CaseAction, Told>;
  /** Of the draft as it stands; they matter to who submits and to who signs last. */
  findings: readonly ToldFinding[];
  /** Who can take it on now, in their own right or in a principal's name. */
  awaited: readonly AwaitedPerson[];
  /** Paths of what is no longer as it was submitted. */
  changed: readonly string[];
};

export type SubjectView = {
  isPublic: boolean;
  activeCase: CaseView | null;
  cases: readonly ListedCase[];
  kinds: Record<CaseKind, Told>;
  findings: readonly ToldFinding[];
};

export type Comparison = {
  /** Of the case, whose content `after` is. */
  round: number;
  before: Snapshot | null;
  after: Snapshot;
  /** Titles of the items that either side relates to, by subject key. */
  titles: Record<string, string>;
  /** Of the files that either side shows and the media library still has; sizes in bytes. */
  files: Record<string, { mime: string; size: number | null }>;
  /** Null when there is nothing to compare with. */
  changes: readonly Change[] | null;
};

/** Which page of how many entries. */
export type PageInfo = { page: number; pageSize: number; total: number };

export type CasePage = {
  data: readonly ListedCase[];
  meta: { pagination: PageInfo };
};

/** Where a comment's words stand in the draft as it is now. */
export type ShownPlace =
  | { state: 'gone' }
  | { state: 'changed'; closest: { start: number; length: number } | null }
  | { state: 'found' | 'moved'; start: number; length: number };

export type CommentReply = {
  id: number;
  text: string;
  by: PersonRef & { post: string | null };
  at: string;
  round: number;
};

export type CommentView = CommentReply & {
  /** Null for a comment on the case as a whole; `quote` is '' for one on a whole field. */
  field: string | null;
  quote: string;
  /** Where about the words begin in the round that the comment was made on. */
  start: number | null;
  place: ShownPlace | null;
  blocking: boolean;
  settled: { by: PersonRef; at: string; answer: string } | null;
  replies: readonly CommentReply[];
  actions: { settle: { allowed: true; needsAnswer: boolean } | { allowed: false; why: string } };
};

export type CommentList = {
  data: readonly CommentView[];
  meta: { open: number; blocking: number; actions: { comment: Told; block: Told } };
};

/** Somebody who can sign now, in their own name or for another. */
export type AwaitedPerson = Delegate & { onBehalfOf: PersonRef | null };

/** Somebody who could sign for another; `post` and `unit` as the ledger writes them. */
export type Delegate = { id: number; name: string; post: string | null; unit: string | null };

export type DelegationView = {
  id: number;
  principal: PersonRef;
  delegate: PersonRef;
  from: string;
  until: string;
  revokedAt: string | null;
  reason: string;
};
