import { subjectKey, type Subject } from '../../../domain/subject';
import type { Dependencies } from '../store/dependencies';
import { relationHolders } from '../store/relation-holders';
import type { DocumentCall } from '../store/write-hooks';
import { noteDrafts } from './note-drafts';

/**
 * Makes a change of an item and notes it with the other drafts whose content it changes: those that
 * hold a relation to the item and gained or lost it from this side. Runs in the change's transaction.
 */
export const noteHolders = async (
  dependencies: Dependencies,
  { uid, params }: DocumentCall,
  next: () => Promise<unknown>,
): Promise<unknown> => {
  const { strapi } = dependencies;
  const before = await relationHolders(strapi, { uid, documentId: params.documentId });
  const result = await next();
  const documentId = params.documentId ?? (result as { documentId?: string } | null)?.documentId;
  const after = await relationHolders(strapi, { uid, documentId });
  await noteDrafts(dependencies, [...without(before, after), ...without(after, before)]);
  return result;
};

/** Those of `subjects` that are not among `others`. */
const without = (subjects: readonly Subject[], others: readonly Subject[]): Subject[] => {
  const keys = new Set(others.map(subjectKey));
  return subjects.filter((subject) => !keys.has(subjectKey(subject)));
};
