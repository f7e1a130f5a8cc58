import type { Core } from '@strapi/strapi';
import type { Ability } from './actor';

type Action = 'create' | 'read' | 'update';

/** Strapi's answers to what a person may do with the items of one content type. */
export type PermissionChecker = {
  /** Without an item: is there any such item at all? With one: is this it? With a field: there too? */
  can: Record<Action, (item?: unknown, field?: string) => boolean>;
  /** Does the right hang on a condition, so that only an item can decide it? */
  requiresEntity: Record<Action, () => boolean>;
  /** The query narrowed to the items that the person may read. */
  sanitizedQuery: Record<'read', (query: object) => Promise<object>>;
};

type Question = { strapi: Core.Strapi; ability: Ability; uid: string };

export const permissionChecker = ({ strapi, ability, uid }: Question): PermissionChecker =>
  strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ability, model: uid });
