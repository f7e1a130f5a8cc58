import type { Core } from '@strapi/strapi';

export type AdminUser = {
  id: number;
  firstname?: string | null;
  preferedLanguage?: string | null;
  roles?: { id: number; code: string }[];
};

/** CASL's ability, as far as this room asks it. */
export type Ability = { can(action: string, subject?: unknown): boolean };

/** Who is behind a call: a person in the panel, another site, or the system itself (boot, cron). */
export type Actor =
  | { kind: 'person'; user: AdminUser; ability: Ability | null }
  | { kind: 'site'; mayPreview: boolean }
  | { kind: 'system' };

/** The content-API right that opens drafts; granted to a custom token in the panel's token page. */
export const PREVIEW_RIGHT = 'api::preview.preview.describe';

export type RequestState = {
  user?: AdminUser;
  userAbility?: Ability;
  route?: { info?: { type?: string } };
  auth?: { ability?: Ability; credentials?: { type?: string } | null };
};

/** The one place that reads Strapi's request context. */
export const currentActor = (strapi: Core.Strapi): Actor => {
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  if (!state) return { kind: 'system' };
  if (state.route?.info?.type === 'content-api') {
    return { kind: 'site', mayPreview: mayPreview(state) };
  }
  if (state.user) {
    return { kind: 'person', user: state.user, ability: state.userAbility ?? null };
  }
  return { kind: 'system' };
};

/**
 * Only a custom token that names the right opens drafts. A full-access token does not: it is
 * handed out for writing, and a draft read by accident cannot be taken back.
 */
export const mayPreview = ({ auth }: Pick<RequestState, 'auth'>): boolean =>
  auth?.credentials?.type === 'custom' && auth.ability?.can(PREVIEW_RIGHT) === true;

export type Language = 'zh-Hans' | 'en';

/** Refusals are told in the language of the person's panel: Chinese, unless they chose English. */
export const languageOf = (actor: Actor): Language =>
  actor.kind === 'person' && actor.user.preferedLanguage === 'en' ? 'en' : 'zh-Hans';
