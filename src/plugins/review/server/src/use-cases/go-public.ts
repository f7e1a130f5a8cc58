import { mayBePublic } from '../../../domain/publication';
import { withPermit } from '../gate/permit';
import type { StoredCase } from '../store/cases';
import { forgetEdits } from '../store/content';
import type { Dependencies } from '../store/dependencies';
import { publishDocument } from '../store/documents';
import { digestOf } from '../store/digest';
import { recordPublication } from '../store/publications';
import { readSnapshot } from '../store/read-snapshot';
import { isPublicAsSigned } from './is-public-as-signed';
import { refuseUnreadable } from './refuse-unreadable';
import { Refused } from './refused';
import { withSignedRelations } from './with-signed-relations';

/**
 * Makes signed content public, and looks at the row that went out: if it is not what was signed,
 * nothing goes out. Refusals: `signaturesMissing`, `digestMismatch`, `contentNotFound`,
 * `filesUnreadable`.
 */
export const goPublic = async (
  { strapi, clock }: Dependencies,
  { stored: { reviewCase }, digest }: { stored: StoredCase; digest: string },
): Promise<void> => {
  const { subject } = reviewCase;
  const verdict = mayBePublic(reviewCase, digest);
  if (!verdict.allowed) throw new Refused(verdict.refusal);
  const draft = await readSnapshot({ strapi, subject, version: 'draft' });
  if (!draft) throw new Refused({ code: 'contentNotFound' });
  if (digestOf(draft) !== digest) throw new Refused({ code: 'digestMismatch' });
  refuseUnreadable(draft);

  await withSignedRelations(
    { strapi },
    { subject, act: () => withPermit(subject, () => publishDocument(strapi, subject)) },
  );

  if (!(await isPublicAsSigned({ strapi }, draft))) throw new Refused({ code: 'digestMismatch' });
  await recordPublication(strapi, {
    subject,
    caseId: reviewCase.id,
    round: reviewCase.round,
    digest,
    at: clock(),
  });
  await forgetEdits(strapi, subject);
};
