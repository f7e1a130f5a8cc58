import type { CaseKind } from '../case';
import type { PassedWarning, TickedItem } from '../ledger/answered-for';
import type { HandedIn } from '../ledger/handed-in';
import type { LedgerPerson } from '../ledger/ledger-entry';
import type { LedgerFinding } from '../ledger/verify-chain';
import type { FormEvent } from './form-events';

/**
 * Why a form is no proof.
 * - those of the ledger's chain, of the case's own entries
 * - `beginningMissing`: the first entry about the case is not its submission
 * - `roundMissing`: the snapshot that was signed is gone
 * - `contentAltered`: the snapshot is not what the ledger says was signed
 */
export type FormFinding =
  | LedgerFinding
  | { code: 'beginningMissing' | 'roundMissing' | 'contentAltered'; at: number };

/** What somebody did, as the ledger tells it. */
export type FormStep = {
  event: FormEvent;
  round: number;
  stage: string | null;
  /** ISO 8601, UTC. */
  at: string;
  /** Null when nobody did it: a schedule, an expiry. */
  by: LedgerPerson | null;
  /** The principal, when a delegate acted. */
  onBehalfOf: LedgerPerson | null;
  /** Opinion, reason of a return, note of a submission; may be empty. */
  opinion: string;
  ticked: readonly TickedItem[];
  /** Names of what was changed, where signatures are void. */
  changed: readonly string[];
};

/** A line of the ledger that the form was made from. */
export type FormBasis = { sequence: number; at: string; event: FormEvent; hash: string };

/** How much content there is; from the snapshot that was signed. */
export type ContentSize = {
  /** Characters of the bodies, spaces not counted. */
  characters: number;
  /** Names of attachments and images in the order of the fields. */
  files: readonly string[];
};

/**
 * 审批单: a case on paper, made from its entries in the ledger and the snapshot that was signed, and
 * from nothing that can get another name later. The same entries always make the same form.
 */
export type ApprovalForm = {
  caseId: number;
  /** Null where the ledger no longer has the submission. */
  kind: CaseKind | null;
  title: string;
  /** Null where the ledger does not tell. */
  handedIn: HandedIn | null;
  /** 信息员: who handed the content in, most recently. */
  submission: FormStep | null;
  round: number;
  digest: string;
  size: ContentSize | null;
  /** 保密审查: the signature of the last round that vouches for it. */
  secrecy: { item: TickedItem; step: FormStep } | null;
  /** Decisions of the last round, oldest first. */
  steps: readonly FormStep[];
  /** Stages of the last round that wait for signatures: as often as signatures are missing. */
  unsigned: readonly string[];
  /** Everything before the last round, oldest first. */
  earlier: readonly FormStep[];
  /** Warnings of the pre-checks that were let pass in the last round. */
  passed: readonly (PassedWarning & { step: FormStep })[];
  /** When it is or was to go out and to end; ISO 8601, UTC. */
  scheduledAt: string | null;
  expiresAt: string | null;
  /** When it became public, and when it was taken down or ended. */
  publishedAt: string | null;
  withdrawnAt: string | null;
  expiredAt: string | null;
  basis: readonly FormBasis[];
  /** Empty when everything was found as it was written. */
  findings: readonly FormFinding[];
};
