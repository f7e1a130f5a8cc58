import type { Core, UID } from '@strapi/strapi';
import { reviewConfig } from './store/dependencies';
import { withdrawalNotice, type Withdrawn } from './store/publications';

type Context = {
  method: string;
  path: string;
  query: { filters?: unknown };
  status: number;
  body: unknown;
};

const ITEM = /^\/api\/([a-z0-9-]+)\/([a-z0-9]{20,40})$/u;
const LIST = /^\/api\/([a-z0-9-]+)$/u;

/**
 * The content API answers for a withdrawn item with 410, why it was withdrawn and where it can be
 * read now, so that other sites drop it and know what to say in its place: where one is asked for
 * by its document id, or by its slug (`filters[slug]=…`, the way a page's address is looked up).
 */
export const answerGone =
  ({ strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<void>): Promise<void> => {
    await next();
    const asked = context.method === 'GET' ? askedFor(strapi, context) : null;
    const notice = asked && (await withdrawalNotice(strapi, asked));
    if (!notice) return;
    const { notice: message, ...details } = notice;
    context.status = 410;
    context.body = { data: null, error: { status: 410, name: 'GoneError', message, details } };
  };

/** The one item that was asked for and not found; null when it was found, or a list was asked for. */
const askedFor = (strapi: Core.Strapi, context: Context): Withdrawn | null => {
  const { path, status } = context;
  if (status === 404) {
    const [, collection, documentId] = ITEM.exec(path) ?? [];
    const uid = uidOf(strapi, collection);
    return uid && documentId ? { uid, documentId } : null;
  }
  const slug = status === 200 && isEmptyList(context.body) ? slugIn(context.query.filters) : null;
  const uid = uidOf(strapi, LIST.exec(path)?.[1]);
  return uid && slug ? { uid, slug } : null;
};

const isEmptyList = (body: unknown): boolean => {
  const data = isObject(body) ? body.data : null;
  return Array.isArray(data) && data.length === 0;
};

/** The slug, when that is all that is asked for: `slug=…`, `slug[$eq]=…`. */
const slugIn = (filters: unknown): string | null => {
  if (!isObject(filters) || Object.keys(filters).join() !== 'slug') return null;
  const slug = isObject(filters.slug) ? filters.slug.$eq : filters.slug;
  return typeof slug === 'string' ? slug : null;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const uidOf = (strapi: Core.Strapi, collection: string | undefined): string | undefined =>
  reviewConfig(strapi).governs.find(
    (uid) => strapi.contentType(uid as UID.ContentType).info.pluralName === collection,
  );
