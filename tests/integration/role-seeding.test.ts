import type { Core } from '@strapi/strapi';
import { startLantai, type Lantai } from '../support/strapi-instance';

const BUREAU = ['approver', 'contributor', 'editor', 'registrar', 'section-lead', 'statistician'];

type Permission = { action: string; subject: string | null; conditions: string[] };
type Role = { id: number; code: string; name: string; permissions: Permission[] };

const rolesOf = async (strapi: Core.Strapi): Promise<Role[]> =>
  strapi.db.query('admin::role').findMany({ populate: ['permissions'], orderBy: { code: 'asc' } });

const role = async (strapi: Core.Strapi, code: string): Promise<Role> => {
  const found = (await rolesOf(strapi)).find((candidate) => candidate.code === code);
  if (!found) throw new Error(`There is no role ${code}.`);
  return found;
};

const publicPermissions = async (strapi: Core.Strapi): Promise<string[]> => {
  const permissions: { action: string }[] = await strapi.db
    .query('plugin::users-permissions.permission')
    .findMany({ where: { role: { type: 'public' } }, orderBy: { action: 'asc' } });
  return permissions.map(({ action }) => action);
};

let lantai: Lantai;

beforeAll(async () => {
  lantai = await startLantai();
});
afterAll(() => lantai.stop());

describe('on an empty database', () => {
  test('the bureau’s roles stand beside Super Admin, and Strapi’s samples are gone', async () => {
    const codes = (await rolesOf(lantai.strapi)).map(({ code }) => code);
    expect(codes).toEqual([...BUREAU, 'strapi-super-admin'].sort());
  });

  test('every right that was meant for a role reached the database with its condition', async () => {
    const { permissions } = await role(lantai.strapi, 'contributor');
    const ofNews = permissions.filter(({ subject }) => subject === 'api::news-item.news-item');
    const ownUnit = expect.objectContaining({ conditions: ['api::own-unit'] });
    expect(ofNews.map(({ action }) => action.split('.').at(-1)).sort()).toEqual([
      'create',
      'delete',
      'read',
      'update',
    ]);
    expect(ofNews).toEqual(ofNews.map(() => ownUnit));
  });

  test('nobody may see who belongs to a unit but Super Admin', async () => {
    const readers = (await rolesOf(lantai.strapi)).filter(({ permissions }) =>
      JSON.stringify(permissions).includes('"members"'),
    );
    expect(readers.map(({ code }) => code)).toEqual(['strapi-super-admin']);
  });

  test('the public may read the eight types and nothing else', async () => {
    const types = [
      'column.column',
      'news-item.news-item',
      'notice.notice',
      'policy-document.policy-document',
      'policy-interpretation.policy-interpretation',
      'special-column-section.special-column-section',
      'special-column.special-column',
      'unit.unit',
    ];
    expect(await publicPermissions(lantai.strapi)).toEqual(
      types.flatMap((type) => [`api::${type}.find`, `api::${type}.findOne`]).sort(),
    );
  });
});

describe('at the next boot on the same database', () => {
  const roleService = () => lantai.strapi.service('admin::role');

  beforeAll(async () => {
    const editor = await role(lantai.strapi, 'editor');
    await roleService().update({ id: editor.id }, { name: '总编室', description: '改过' });
    await roleService().assignPermissions(editor.id, [
      {
        action: 'plugin::content-manager.explorer.read',
        subject: 'api::unit.unit',
        properties: { fields: ['name'] },
        conditions: [],
      },
    ]);
    const statistician = await role(lantai.strapi, 'statistician');
    await roleService().deleteByIds([statistician.id]);
    await roleService().create({ code: 'archivist', name: '档案员', description: '' });
    await lantai.strapi.db
      .query('plugin::users-permissions.permission')
      .deleteMany({ where: { action: { $startsWith: 'api::unit.unit' } } });
    lantai = await lantai.restart();
  });

  test('a role keeps the name and the rights that an administrator gave it', async () => {
    const editor = await role(lantai.strapi, 'editor');
    expect(editor.name).toBe('总编室');
    expect(editor.permissions.map(({ subject }) => subject)).toEqual(['api::unit.unit']);
  });

  test('a role that was deleted stays away, and one that was added stays', async () => {
    const codes = (await rolesOf(lantai.strapi)).map(({ code }) => code);
    expect(codes).toEqual([
      'approver',
      'archivist',
      'contributor',
      'editor',
      'registrar',
      'section-lead',
      'strapi-super-admin',
    ]);
  });

  test('the other roles keep their rights and conditions', async () => {
    const { permissions } = await role(lantai.strapi, 'contributor');
    const withCondition = permissions.filter(({ conditions }) =>
      conditions.includes('api::own-unit'),
    );
    expect(withCondition).toHaveLength(16);
  });

  test('a right that was taken from the public stays taken', async () => {
    const actions = await publicPermissions(lantai.strapi);
    expect(actions).toHaveLength(14);
    expect((await lantai.api.get('/api/units')).status).toBe(403);
    expect((await lantai.api.get('/api/news')).status).toBe(200);
  });
});
