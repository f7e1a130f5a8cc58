import type { ApprovalForm } from '../../../domain/approval-form/approval-form';
import { makeApprovalForm } from '../../../domain/approval-form/make-approval-form';
import type { Dependencies } from '../store/dependencies';
import { sha256 } from '../store/digest';
import { caseEntries } from '../store/ledger/case-entries';
import { findRound } from '../store/rounds';

/**
 * 审批单 of a case: from the ledger and the snapshot of its last round, so that the case itself,
 * accounts, units and policies may change or go. A round is asked for by the number that the
 * ledger tells, never by the case's.
 */
export const viewApprovalForm = async (
  { strapi }: Pick<Dependencies, 'strapi'>,
  caseId: number,
): Promise<ApprovalForm> => {
  const entries = await caseEntries(strapi, caseId);
  const number = Math.max(0, ...entries.entries.map(({ entry }) => entry.round ?? 0));
  const round = await findRound(strapi, { caseId, number });
  return makeApprovalForm({
    caseId,
    caseEntries: entries,
    snapshot: round?.snapshot ?? null,
    hash: sha256,
  });
};
