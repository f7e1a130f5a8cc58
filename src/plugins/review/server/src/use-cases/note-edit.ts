import type { Subject } from '../../../domain/subject';
import { recordEdit } from '../store/content';
import type { Dependencies } from '../store/dependencies';
import { noteSave } from './note-save';

/**
 * Somebody changed a draft: they had a hand in it until it is public, and what was signed for other
 * content is void. `personId` is null when it was no person of the panel.
 */
export const noteEdit = async (
  dependencies: Dependencies,
  { subject, personId }: { subject: Subject; personId: number | null },
): Promise<void> => {
  if (personId !== null) {
    await recordEdit(dependencies.strapi, { subject, personId, at: dependencies.clock() });
  }
  await noteSave(dependencies, { subject, personId });
};
