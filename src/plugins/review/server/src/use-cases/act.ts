import type { CaseAction } from '../../../domain/case';
import { bindsDraft } from '../../../domain/transitions';
import { refusalError } from '../refusal-error';
import { doneBefore } from '../store/action-keys';
import { findCase, type StoredCase } from '../store/cases';
import type { Dependencies } from '../store/dependencies';
import { digestOf } from '../store/digest';
import type { KnownPerson } from '../store/people';
import { readSnapshot } from '../store/read-snapshot';
import { lockSubject } from '../store/subject-lock';
import { carryOut, type Prepared } from './carry-out';
import { noteSave } from './note-save';
import { Refused } from './refused';
import { reviewUseCase, type Attempted } from './review-use-case';

/** What a person asks of a case that is there. */
export type Request = {
  caseId: number;
  action: CaseAction;
  /** The version of the case that the person saw. */
  version: number;
  person: KnownPerson | null;
  /** Marks a retry of the same action. */
  key: string | null;
};

/**
 * A person's action on a case, with exactly one effect: an action over an old version is refused
 * with what happened meanwhile, a retry with the same key gets the answer of the first.
 */
export const act = async (
  dependencies: Dependencies,
  { caseId, action, version, person, key }: Request,
  prepare: (stored: StoredCase) => Promise<Prepared>,
): Promise<StoredCase> => {
  const { strapi } = dependencies;
  const seen = await findCase(strapi, caseId);
  if (!seen) throw refusalError(strapi, { code: 'caseNotFound' });
  const attempted: Attempted = { action, person, stored: seen };
  await noteUnseenChange(dependencies, attempted, seen);
  return reviewUseCase(dependencies, attempted, async (trx) => {
    await lockSubject({ strapi, trx }, seen.reviewCase.subject);
    const before = await findCase(strapi, caseId);
    if (!before) throw new Refused({ code: 'caseNotFound' });
    if (key && person) {
      const mark = { key, personId: person.id, action, caseIds: [caseId] };
      if ((await doneBefore(strapi, mark)) !== null) return before;
    }
    const prepared = await prepare(before);
    return carryOut(dependencies, { trx, before, seenVersion: version, person, key, prepared });
  });
};

/**
 * Some changes pass no save of the item: a replaced file, a synchronised field of a sibling locale.
 * They are found here, before anybody signs over them, and stay noted when the action is refused.
 */
const noteUnseenChange = async (
  dependencies: Dependencies,
  attempted: Attempted,
  { reviewCase }: StoredCase,
): Promise<void> => {
  const { state, subject, digest } = reviewCase;
  if (!bindsDraft(state)) return;
  const { strapi } = dependencies;
  const snapshot = await readSnapshot({ strapi, subject, version: 'draft' });
  if (snapshot && digestOf(snapshot) === digest) return;
  await reviewUseCase(dependencies, attempted, () =>
    noteSave(dependencies, { subject, personId: null }),
  );
};
