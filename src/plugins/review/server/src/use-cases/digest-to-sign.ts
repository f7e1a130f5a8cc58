import type { ReviewCase } from '../../../domain/case';
import type { Dependencies } from '../store/dependencies';
import { digestOf } from '../store/digest';
import { readSnapshot } from '../store/read-snapshot';
import { findRound } from '../store/rounds';
import { isPublicAsSigned } from './is-public-as-signed';

/**
 * Digest of what a decision on a case would be about: of the draft, or of what is public where that
 * is what is to be signed. Empty when there is no such content.
 */
export const digestToSign = async (
  { strapi }: Pick<Dependencies, 'strapi'>,
  { id, round: number, state, subject, digest }: ReviewCase,
): Promise<string> => {
  if (state !== 'pending-retrospective') {
    const draft = await readSnapshot({ strapi, subject, version: 'draft' });
    return draft ? digestOf(draft) : '';
  }
  const round = await findRound(strapi, { caseId: id, number });
  return round && (await isPublicAsSigned({ strapi }, round.snapshot)) ? digest : '';
};
