import { ROLE } from '../../../domain/role-codes';
import { markEscalated, overdueCases } from '../store/cases';
import type { Dependencies } from '../store/dependencies';
import { appendToLedger } from '../store/ledger/append-to-ledger';
import { insertNotices } from '../store/notices';
import { peopleWithRoles } from '../store/people';
import { inTransaction } from '../store/transaction';

/**
 * Tells the approvers of what has stood longer than its limit, once a limit. Nothing is ever
 * approved by the passing of time.
 */
export const escalateOverdue = async ({ strapi, clock }: Dependencies): Promise<void> => {
  const now = clock();
  for (const { reviewCase, title, dueAt } of await overdueCases(strapi, now)) {
    await inTransaction(strapi, async (trx) => {
      if (!(await markEscalated(strapi, { id: reviewCase.id, at: now }))) return;
      const approvers = await peopleWithRoles(strapi, { roles: [ROLE.approver], unitId: null });
      await insertNotices(
        strapi,
        approvers.map(({ id }) => ({
          recipientId: id,
          caseId: reviewCase.id,
          topic: 'escalation',
          title,
          at: now,
        })),
      );
      await appendToLedger(
        { strapi, trx },
        {
          at: now.toISOString(),
          event: 'escalated',
          subject: reviewCase.subject,
          title,
          caseId: reviewCase.id,
          round: reviewCase.round,
          stage: reviewCase.policy.stages[reviewCase.stageIndex]?.name ?? null,
          actor: null,
          onBehalfOf: null,
          digest: reviewCase.digest,
          details: { dueAt },
        },
      );
    });
  }
};
