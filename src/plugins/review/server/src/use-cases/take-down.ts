import type { Withdrawal } from '../../../domain/case';
import { withPermit } from '../gate/permit';
import type { StoredCase } from '../store/cases';
import { contentFacts } from '../store/content';
import type { Dependencies } from '../store/dependencies';
import { unpublishDocument } from '../store/documents';
import { recordWithdrawal, removePublication } from '../store/publications';
import { withSignedRelations } from './with-signed-relations';

/** What the public reads of content whose time is over. */
const EXPIRED: Withdrawal = { reason: '失效', notice: '该内容已到期下线。', movedTo: null };

/** Takes public content away and leaves the notice that is read in its place. */
export const takeDown = async (
  { strapi, clock }: Dependencies,
  { stored, withdrawal }: { stored: StoredCase; withdrawal: Withdrawal | null },
): Promise<void> => {
  const { subject, id } = stored.reviewCase;
  const facts = await contentFacts(strapi, subject);
  await withSignedRelations(
    { strapi },
    { subject, act: () => withPermit(subject, () => unpublishDocument(strapi, subject)) },
  );
  await removePublication(strapi, subject);
  await recordWithdrawal(strapi, {
    subject,
    withdrawal: withdrawal ?? EXPIRED,
    title: stored.title,
    slug: facts?.slug ?? null,
    caseId: id,
    at: clock(),
  });
};
