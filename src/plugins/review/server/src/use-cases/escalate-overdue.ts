import { markEscalated, overdueCases } from '../store/cases';
import type { Dependencies } from '../store/dependencies';
import { appendToLedger } from '../store/ledger/append-to-ledger';
import { inTransaction } from '../store/transaction';
import { approverIds, tell } from './queue-notices';

/**
 * Tells the approvers of what has stood longer than its limit, once a limit. Nothing is ever
 * approved by the passing of time.
 */
export const escalateOverdue = async (dependencies: Dependencies): Promise<void> => {
  const { strapi, clock } = dependencies;
  const now = clock();
  for (const stored of await overdueCases(strapi, now)) {
    const { reviewCase, title, dueAt } = stored;
    await inTransaction(strapi, async (trx) => {
      if (!(await markEscalated(strapi, { id: reviewCase.id, at: now }))) return;
      await tell(dependencies, {
        stored,
        topic: 'escalation',
        recipientIds: [...(await approverIds(dependencies)), null],
      });
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
