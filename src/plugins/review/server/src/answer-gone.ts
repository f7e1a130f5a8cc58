import type { Core, UID } from '@strapi/strapi';
import { reviewConfig } from './store/dependencies';
import { withdrawalNotice } from './store/publications';

type Context = { method: string; path: string; status: number; body: unknown };

const ITEM = /^\/api\/([a-z0-9-]+)\/([a-z0-9]{20,40})$/u;

/**
 * The content API answers for a withdrawn item with 410, why it was withdrawn and where it can be
 * read now, so that other sites drop it and know what to say in its place.
 */
export const answerGone =
  ({ strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<void>): Promise<void> => {
    await next();
    if (context.status !== 404 || context.method !== 'GET') return;
    const [, collection, documentId] = ITEM.exec(context.path) ?? [];
    const uid = collection && uidOf(strapi, collection);
    if (!uid || !documentId) return;
    const notice = await withdrawalNotice(strapi, { uid, documentId });
    if (!notice) return;
    const { notice: message, ...details } = notice;
    context.status = 410;
    context.body = { data: null, error: { status: 410, name: 'GoneError', message, details } };
  };

const uidOf = (strapi: Core.Strapi, collection: string): string | undefined =>
  reviewConfig(strapi).governs.find(
    (uid) => strapi.contentType(uid as UID.ContentType).info.pluralName === collection,
  );
