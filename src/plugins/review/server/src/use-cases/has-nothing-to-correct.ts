import type { Subject } from '../../../domain/subject';
import type { Dependencies } from '../store/dependencies';
import { digestOf } from '../store/digest';
import { publicationOf } from '../store/publications';
import { readSnapshot } from '../store/read-snapshot';
import { isPublicAsSigned } from './is-public-as-signed';

/**
 * Whether the draft is what was signed and is public. Not so where the public reads the same but
 * nobody signed it (content older than the review), or something else than was signed (drift): a
 * correction without a changed word is the way to put either right.
 */
export const hasNothingToCorrect = async (
  { strapi }: Pick<Dependencies, 'strapi'>,
  subject: Subject,
): Promise<boolean> => {
  const publication = await publicationOf(strapi, subject);
  const draft = publication && (await readSnapshot({ strapi, subject, version: 'draft' }));
  if (!draft || digestOf(draft) !== publication.digest) return false;
  return isPublicAsSigned({ strapi }, draft);
};
