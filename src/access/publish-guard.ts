import type { Core, UID } from '@strapi/strapi';
import { currentActor, type Actor } from './actor';
import { refusal } from './refusals';

const APPROVER = 'approver';

type DocumentCall = { uid: string; action: string; params: Record<string, unknown> };

const writesPublished = ({ action, params }: DocumentCall): boolean =>
  (action === 'create' || action === 'update') && params.status === 'published';

/** Does the call put content before the public? */
const publishes = (call: DocumentCall): boolean =>
  call.action === 'publish' || writesPublished(call);

/**
 * Only approvers make content public or take it away, on whichever path the call comes.
 * Another site writes drafts only: Strapi's REST would publish what it is sent, so the status is
 * replaced. The system itself (boot, seeding, cron) is trusted.
 */
export const registerPublishGuard = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.documents.use(async (context, next) => {
    if (!strapi.contentType(context.uid).options?.draftAndPublish) return next();
    const actor = currentActor(strapi);
    const call = context as unknown as DocumentCall;

    if (actor.kind === 'site' && writesPublished(call)) {
      call.params = { ...call.params, status: 'draft' };
    } else if (!mayDecide(actor)) {
      if (publishes(call)) throw refusal('publish', actor);
      if (await takesAway(strapi, call)) {
        throw refusal('withdraw', actor);
      }
    }
    return next();
  });
};

const mayDecide = (actor: Actor): boolean =>
  actor.kind === 'system' ||
  (actor.kind === 'person' && (actor.user.roles ?? []).some(({ code }) => code === APPROVER));

const takesAway = async (strapi: Core.Strapi, call: DocumentCall): Promise<boolean> => {
  if (call.action === 'unpublish') return true;
  if (call.action !== 'delete') return false;
  const published = await strapi.db.query(call.uid as UID.ContentType).count({
    where: { documentId: call.params.documentId, publishedAt: { $notNull: true } },
  });
  return published > 0;
};
