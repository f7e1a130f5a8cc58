import type { Core } from '@strapi/strapi';

/** Who sent the request that is being served, if any. */
export type Requester =
  | { kind: 'person'; userId: number; hasSession: boolean; language: string | null }
  | { kind: 'site' }
  | { kind: 'system' };

type State = {
  user?: { id: number; preferedLanguage?: string | null };
  session?: unknown;
  route?: { info?: { type?: string } };
  auth?: { strategy?: { name?: string } };
};

/**
 * The one place that reads Strapi's request context. An admin token makes its owner the user of the
 * request, but brings no session: such a caller is no person who decides.
 */
export const currentRequester = (strapi: Core.Strapi): Requester => {
  const state = strapi.requestContext.get()?.state as State | undefined;
  if (!state) return { kind: 'system' };
  if (state.route?.info?.type === 'content-api') return { kind: 'site' };
  if (!state.user) return { kind: 'system' };
  return {
    kind: 'person',
    userId: state.user.id,
    hasSession: state.session !== undefined && state.session !== null,
    language: state.user.preferedLanguage ?? null,
  };
};

/** Names the version of an item (its `updatedAt`, ISO 8601) that the sender of a save had seen. */
const SEEN_VERSION = 'review-seen-version';

type SavingContext = {
  params?: { model?: string; id?: string };
  get?(header: string): string;
};

/** Which version the save of this item was made from; null when the request does not say. */
export const seenVersion = (
  strapi: Core.Strapi,
  { uid, documentId }: { uid: string; documentId: string },
): string | null => {
  const context = strapi.requestContext.get() as SavingContext | undefined;
  const isAbout = context?.params?.model === uid && context.params.id === documentId;
  return (isAbout && context.get?.(SEEN_VERSION)) || null;
};

/** The languages that the review speaks. */
export type Language = 'zh-Hans' | 'en';

/** Chinese unless the person chose English in their profile. */
export const languageOf = (preferred: string | null | undefined): Language =>
  preferred === 'en' ? 'en' : 'zh-Hans';

export const requesterLanguage = (strapi: Core.Strapi): Language => {
  const requester = currentRequester(strapi);
  return languageOf(requester.kind === 'person' ? requester.language : null);
};
