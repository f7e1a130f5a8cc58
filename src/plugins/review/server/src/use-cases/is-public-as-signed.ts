import type { Snapshot } from '../../../domain/snapshot/snapshot';
import type { Dependencies } from '../store/dependencies';
import { digestOf } from '../store/digest';
import { readPublicForm, readSnapshot } from '../store/read-snapshot';

/** Whether the public reads exactly this snapshot of the item, related items that are not public aside. */
export const isPublicAsSigned = async (
  { strapi }: Pick<Dependencies, 'strapi'>,
  snapshot: Snapshot,
): Promise<boolean> => {
  const { subject } = snapshot;
  const published = await readSnapshot({ strapi, subject, version: 'published' });
  if (!published) return false;
  return digestOf(published) === digestOf(await readPublicForm({ strapi, snapshot }));
};
