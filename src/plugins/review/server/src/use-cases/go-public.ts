import { mayBePublic } from '../../../domain/publication';
import { withPermit } from '../gate/permit';
import type { StoredCase } from '../store/cases';
import { forgetEdits } from '../store/content';
import type { Dependencies } from '../store/dependencies';
import { publishDocument } from '../store/documents';
import { digestOf } from '../store/digest';
import { recordPublication } from '../store/publications';
import { findRound } from '../store/rounds';
import { isPublicAsSigned } from './is-public-as-signed';
import { refuseUnreadable } from './refuse-unreadable';
import { Refused } from './refused';
import { withSignedRelations } from './with-signed-relations';

/**
 * Makes signed content public, and looks at the row that went out: if it is not what was signed,
 * nothing goes out. Refusals: `signaturesMissing`, `digestMismatch`, `filesUnreadable`.
 */
export const goPublic = async (
  { strapi, clock }: Dependencies,
  { stored: { reviewCase }, digest }: { stored: StoredCase; digest: string },
): Promise<void> => {
  const { subject } = reviewCase;
  const verdict = mayBePublic(reviewCase, digest);
  if (!verdict.allowed) throw new Refused(verdict.refusal);
  const signed = await findRound(strapi, { caseId: reviewCase.id, number: reviewCase.round });
  if (!signed || digestOf(signed.snapshot) !== digest) {
    throw new Refused({ code: 'digestMismatch' });
  }
  refuseUnreadable(signed.snapshot);

  await withSignedRelations(
    { strapi },
    { subject, act: () => withPermit(subject, () => publishDocument(strapi, subject)) },
  );

  if (!(await isPublicAsSigned({ strapi }, signed.snapshot))) {
    throw new Refused({ code: 'digestMismatch' });
  }
  await recordPublication(strapi, {
    subject,
    caseId: reviewCase.id,
    round: reviewCase.round,
    digest,
    at: clock(),
  });
  await forgetEdits(strapi, subject);
};
