import {
  OWN_UNIT_CONDITION,
  OWN_UNIT_FILES_CONDITION,
  rolePermissions,
} from '../../../src/access/role-permissions';
import { ARTICLE_UIDS, ROLES, type RoleCode, type RoleDefinition } from '../../../src/access/roles';

const aRole = (overrides: Partial<RoleDefinition> = {}): RoleDefinition => ({
  code: 'contributor',
  name: '信息员',
  description: '',
  grants: [],
  media: 'read',
  mediaReach: 'all',
  review: [],
  ...overrides,
});

const role = (code: RoleCode): RoleDefinition => {
  const found = ROLES.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`There is no role ${code}.`);
  return found;
};

const permissionsOf = (definition: RoleDefinition) =>
  rolePermissions(definition, () => ['title', 'body']);

const contentPermissions = (definition: RoleDefinition) =>
  permissionsOf(definition).filter(({ subject }) => subject !== null);

test('a grant becomes one permission for each subject and action', () => {
  const permissions = contentPermissions(
    aRole({
      grants: [{ subjects: ['api::a.a', 'api::b.b'], actions: ['read', 'delete'], reach: 'all' }],
    }),
  );
  expect(permissions.map(({ subject, action }) => [subject, action])).toEqual([
    ['api::a.a', 'plugin::content-manager.explorer.read'],
    ['api::a.a', 'plugin::content-manager.explorer.delete'],
    ['api::b.b', 'plugin::content-manager.explorer.read'],
    ['api::b.b', 'plugin::content-manager.explorer.delete'],
  ]);
});

test('actions on fields name the fields, the others none', () => {
  const [read, remove] = contentPermissions(
    aRole({ grants: [{ subjects: ['api::a.a'], actions: ['read', 'delete'], reach: 'all' }] }),
  );
  expect(read?.properties).toEqual({ fields: ['title', 'body'] });
  expect(remove?.properties).toEqual({});
});

test('a grant of the own unit carries the condition', () => {
  const [read] = contentPermissions(
    aRole({ grants: [{ subjects: ['api::a.a'], actions: ['read'], reach: 'own-unit' }] }),
  );
  expect(read?.conditions).toEqual([OWN_UNIT_CONDITION]);
});

test('who only looks at the media library gets nothing that changes it', () => {
  const actions = permissionsOf(aRole({ media: 'read' })).map(({ action }) => action);
  expect(actions).toEqual(['plugin::upload.read', 'plugin::upload.assets.download']);
});

test('adding a file needs no condition, everything about the files of others does', () => {
  const permissions = permissionsOf(aRole({ media: 'write', mediaReach: 'own-unit' }));
  const unconditional = permissions.filter(({ conditions }) => conditions.length === 0);
  expect(unconditional.map(({ action }) => action)).toEqual(['plugin::upload.assets.create']);
  expect(permissions.find(({ action }) => action === 'plugin::upload.read')?.conditions).toEqual([
    OWN_UNIT_FILES_CONDITION,
  ]);
});

test('the bureau has six roles beside Super Admin', () => {
  expect(ROLES.map(({ code }) => code)).toEqual([
    'contributor',
    'section-lead',
    'editor',
    'approver',
    'registrar',
    'statistician',
  ]);
});

test('nobody is given Strapi’s own publishing: the review lets content out', () => {
  const actions = ROLES.flatMap((definition) =>
    permissionsOf(definition).map(({ action }) => action),
  );
  expect(actions).not.toContain('plugin::content-manager.explorer.publish');
});

test.each(['contributor', 'section-lead', 'registrar', 'statistician'] as const)(
  'whatever a %s may do with an article, it is their unit’s',
  (code) => {
    const articles = contentPermissions(role(code)).filter(({ subject }) =>
      ARTICLE_UIDS.some((uid) => uid === subject),
    );
    expect(articles.length).toBeGreaterThan(0);
    expect(articles.map(({ conditions }) => conditions)).toEqual(
      articles.map(() => [OWN_UNIT_CONDITION]),
    );
  },
);

test('nobody but Super Admin writes units', () => {
  const writers = ROLES.filter(({ grants }) =>
    grants.some(
      ({ subjects, actions }) =>
        subjects.includes('api::unit.unit') && actions.some((action) => action !== 'read'),
    ),
  );
  expect(writers).toEqual([]);
});
