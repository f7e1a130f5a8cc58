import { performDue } from '../../../domain/perform-due';
import { dueCaseIds, findCase } from '../store/cases';
import type { Dependencies } from '../store/dependencies';
import { digestOf } from '../store/digest';
import { publicationOf } from '../store/publications';
import { readSnapshot } from '../store/read-snapshot';
import { lockSubject } from '../store/subject-lock';
import { inTransaction, type Transaction } from '../store/transaction';
import { applyStep } from './apply-step';
import { noteSave } from './note-save';

/**
 * Publishes what is scheduled, takes down what has reached its end, and asks again for what was
 * missed for too long. Each case in a transaction of its own, under its lock and over the version that
 * was read there, so that two processes never do it twice. Gives the ids of cases that failed, with why.
 */
export const doWhatIsDue = async (
  dependencies: Dependencies,
): Promise<{ caseId: number; error: unknown }[]> => {
  const { strapi, clock } = dependencies;
  const failed: { caseId: number; error: unknown }[] = [];
  for (const caseId of await dueCaseIds(strapi, clock())) {
    try {
      await inTransaction(strapi, (trx) => doCase(dependencies, { caseId, trx }));
    } catch (error) {
      failed.push({ caseId, error });
    }
  }
  return failed;
};

type Doing = { caseId: number; trx: Transaction };

const doCase = async (dependencies: Dependencies, { caseId, trx }: Doing): Promise<void> => {
  const { strapi, clock } = dependencies;
  const due = await findCase(strapi, caseId);
  if (!due) return;
  await lockSubject({ strapi, trx }, due.reviewCase.subject);
  // Another process may have done it while this one waited: then nothing is due any more.
  const before = await findCase(strapi, caseId);
  if (!before) return;
  const { subject, state } = before.reviewCase;
  // A published case that a newer one has replaced has no say over what is public now.
  if (state === 'published' && (await publicationOf(strapi, subject))?.caseId !== caseId) return;

  const draft = await readSnapshot({ strapi, subject, version: 'draft' });
  const outcome = performDue({
    reviewCase: before.reviewCase,
    digest: draft ? digestOf(draft) : '',
    at: clock().toISOString(),
  });
  if (!outcome) return;
  if (!outcome.allowed) return noteSave(dependencies, { subject, personId: null });

  const after = outcome.step.reviewCase.state;
  await applyStep(dependencies, {
    trx,
    before,
    step: outcome.step,
    record: {
      event: after === 'published' ? 'published' : after === 'approved' ? 'unscheduled' : 'expired',
      person: null,
      onBehalfOf: null,
      details: {},
    },
  });
};
