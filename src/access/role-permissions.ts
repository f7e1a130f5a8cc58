import type { ContentAction, Reach, RoleDefinition } from './roles';

export type PermissionSpec = {
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
};

export const OWN_UNIT_CONDITION = 'api::own-unit';
export const OWN_UNIT_FILES_CONDITION = 'api::own-unit-files';

const ACTIONS_WITH_FIELDS: ReadonlySet<ContentAction> = new Set(['create', 'read', 'update']);

const MEDIA_READ = ['plugin::upload.read', 'plugin::upload.assets.download'];
const MEDIA_WRITE = [
  ...MEDIA_READ,
  'plugin::upload.assets.copy-link',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
];
const MEDIA_UNCONDITIONAL = new Set(['plugin::upload.assets.create']);

/**
 * The permissions of a role, as `admin::role`.assignPermissions takes them.
 * `fieldsOf` names the fields of a content type that people may see in the panel.
 */
export const rolePermissions = (
  role: RoleDefinition,
  fieldsOf: (uid: string) => string[],
): PermissionSpec[] => [
  ...role.grants.flatMap((grant) =>
    grant.subjects.flatMap((subject) =>
      grant.actions.map((action) => ({
        action: `plugin::content-manager.explorer.${action}`,
        subject,
        properties: ACTIONS_WITH_FIELDS.has(action) ? { fields: fieldsOf(subject) } : {},
        conditions: conditionsFor(grant.reach, OWN_UNIT_CONDITION),
      })),
    ),
  ),
  ...(role.media === 'write' ? MEDIA_WRITE : MEDIA_READ).map((action) => ({
    action,
    subject: null,
    properties: {},
    conditions: MEDIA_UNCONDITIONAL.has(action)
      ? []
      : conditionsFor(role.mediaReach, OWN_UNIT_FILES_CONDITION),
  })),
];

const conditionsFor = (reach: Reach, condition: string): string[] =>
  reach === 'own-unit' ? [condition] : [];
