import type { Refusal } from '../../../domain/refusal';
import type { Subject } from '../../../domain/subject';
import { refusalError } from '../refusal-error';
import { ConcurrentChange } from '../store/cases';
import { currentRequester } from '../store/current-requester';
import type { Dependencies } from '../store/dependencies';
import { inTransaction } from '../store/transaction';
import { noteEdit } from '../use-cases/note-edit';
import { Refused } from '../use-cases/refused';

/** Notes that the one who sent the request changed these drafts; nobody, if it was no person. */
export const noteDrafts = async (
  dependencies: Dependencies,
  subjects: readonly Subject[],
): Promise<void> => {
  const { strapi } = dependencies;
  const requester = currentRequester(strapi);
  const personId = requester.kind === 'person' ? requester.userId : null;
  try {
    await inTransaction(strapi, async () => {
      for (const subject of subjects) await noteEdit(dependencies, { subject, personId });
    });
  } catch (error) {
    const refusal = refusalOf(error);
    // Thrown on in any case, so that nothing of a change around this stays.
    throw refusal ? refusalError(strapi, refusal) : error;
  }
};

const refusalOf = (error: unknown): Refusal | null => {
  if (error instanceof Refused) return error.refusal;
  return error instanceof ConcurrentChange ? { code: 'staleVersion' } : null;
};
