import type { CaseKind } from '../case';
import type { FormFinding } from './approval-form';
import type { FormEvent } from './form-events';

/** Everything that an approval form says; the sentences are in translations/approval-form.*.json. */
export type FormWord =
  | `title.${CaseKind | 'unknown'}`
  | `kind.${CaseKind}`
  | `fact.${FormFact}`
  | `step.${FormEvent | 'retrospective-refused'}`
  | `table.${'signatures' | 'earlier' | 'passed' | 'basis'}`
  | `column.${FormColumn}`
  | `finding.${FormFinding['code']}`
  | 'number'
  | 'round'
  | 'policy'
  | 'characters'
  | 'files'
  | 'noFiles'
  | 'notSecret'
  | 'notVouched'
  | 'unsigned'
  | 'onBehalf'
  | 'person'
  | 'agreed'
  | 'changed'
  | 'system'
  | 'notRecorded'
  | 'none'
  | 'notProof'
  | 'verified'
  | 'unverified';

export type FormFact =
  | 'title'
  | 'type'
  | 'kind'
  | 'column'
  | 'unit'
  | 'submitter'
  | 'submittedAt'
  | 'round'
  | 'source'
  | 'secrecy'
  | 'characters'
  | 'files'
  | 'policy'
  | 'note'
  | 'withdrawalReason'
  | 'withdrawalNotice'
  | 'movedTo'
  | 'scheduledAt'
  | 'expiresAt'
  | 'publishedAt'
  | 'withdrawnAt'
  | 'expiredAt'
  | 'slug'
  | 'digest';

export type FormColumn =
  | 'stage'
  | 'signer'
  | 'post'
  | 'at'
  | 'opinion'
  | 'ticked'
  | 'round'
  | 'step'
  | 'warning'
  | 'reason'
  | 'explainedBy'
  | 'sequence'
  | 'entry'
  | 'hash';

/** Says something in one language. */
export type SayOnForm = (
  word: FormWord,
  values?: Readonly<Record<string, string | number>>,
) => string;
