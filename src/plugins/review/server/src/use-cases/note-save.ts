import { noteContentChange } from '../../../domain/note-content-change';
import { changedPaths } from '../../../domain/snapshot/snapshot-changes';
import type { Subject } from '../../../domain/subject';
import { bindsDraft } from '../../../domain/transitions';
import { casesOf } from '../store/cases';
import { delegationsNow } from '../store/delegations';
import type { Dependencies } from '../store/dependencies';
import { personOf } from '../store/people';
import { findRound } from '../store/rounds';
import { lockSubject } from '../store/subject-lock';
import { inTransaction, type Transaction } from '../store/transaction';
import { applyStep } from './apply-step';
import { describeSubmission } from './describe-submission';

/**
 * Looks at what a save did to the content of a case under way. Signatures stay when the content is
 * the same; otherwise they are void, and what changed is named. Runs in the save's transaction.
 */
export const noteSave = async (
  dependencies: Dependencies,
  { subject, personId }: { subject: Subject; personId: number | null },
): Promise<void> => {
  await inTransaction(dependencies.strapi, async (trx) => {
    await lockSubject({ strapi: dependencies.strapi, trx }, subject);
    await noteLocked(dependencies, { subject, personId, trx });
  });
};

const noteLocked = async (
  dependencies: Dependencies,
  { subject, personId, trx }: { subject: Subject; personId: number | null; trx: Transaction },
): Promise<void> => {
  const { strapi, clock } = dependencies;
  const before = (await casesOf(strapi, subject)).find(({ reviewCase }) =>
    bindsDraft(reviewCase.state),
  );
  if (!before) return;
  const { reviewCase } = before;
  const described = await describeSubmission(dependencies, subject);
  if (described.submission.digest === reviewCase.digest) return;

  const round = await findRound(strapi, { caseId: reviewCase.id, number: reviewCase.round });
  const changed = round ? changedPaths(round.snapshot, described.snapshot) : [];
  const editor = personId === null ? null : await personOf(strapi, personId);
  const step = noteContentChange({
    reviewCase,
    editor,
    delegations: await delegationsNow(strapi, clock()),
    submission: described.submission,
    changed,
    at: clock().toISOString(),
  });
  await applyStep(dependencies, {
    trx,
    before,
    step,
    record: {
      event: 'signatures-voided',
      person: editor,
      onBehalfOf: null,
      details: { changed },
    },
    round: { snapshot: described.snapshot, item: described.item, note: '', findings: [] },
  });
};
