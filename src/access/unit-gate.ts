import type { Core, UID } from '@strapi/strapi';
import { namesSomething } from '../relation-input';
import { currentActor, type AdminUser } from './actor';
import { ownUnitIds } from './own-unit';
import { permissionChecker, type PermissionChecker } from './permission-checker';
import { refusal } from './refusals';

type Call = {
  uid: UID.ContentType;
  action: 'create' | 'update' | 'clone';
  params: { documentId?: string; data?: Record<string, unknown> };
};

/**
 * Strapi checks a permission's condition against the item before a change and not at all when one
 * is made or copied, so that a contributor could hand an item to another unit, or copy one of
 * theirs. Here the copied item and the outcome are checked, inside the write's transaction; and a
 * new item without a unit gets its writer's.
 */
export const registerUnitGate = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.documents.use(async (context, next) => {
    const call = context as unknown as Call;
    if (!['create', 'update', 'clone'].includes(call.action)) return next();
    if (!('unit' in strapi.contentType(call.uid).attributes)) return next();
    const actor = currentActor(strapi);
    if (actor.kind !== 'person' || !actor.ability) return next();

    const { user, ability } = actor;
    const checker = permissionChecker({ strapi, ability, uid: call.uid });
    return strapi.db.transaction(async () => {
      if (call.action === 'create') await defaultToOwnUnit(strapi, call, user);
      if (call.action === 'clone') await checkSource({ strapi, call, checker, user });
      const result = await next();
      const { documentId } = (result ?? {}) as { documentId?: string };
      if (documentId) await checkOutcome({ strapi, call, checker, user, documentId });
      return result;
    });
  });
};

const defaultToOwnUnit = async (
  strapi: Core.Strapi,
  call: Call,
  user: AdminUser,
): Promise<void> => {
  if (namesSomething(call.params.data?.unit)) return;
  const [unitId] = await ownUnitIds(strapi, user.id);
  if (unitId === undefined) return;
  call.params = { ...call.params, data: { ...call.params.data, unit: unitId } };
};

type Check = { strapi: Core.Strapi; call: Call; checker: PermissionChecker; user: AdminUser };

const checkSource = async (check: Check): Promise<void> => {
  const { call, checker } = check;
  if (!checker.can.read()) return;
  const source = await draftOf(check, call.params.documentId);
  if (source && !checker.can.read(source)) await refuse(check);
};

const checkOutcome = async (check: Check & { documentId: string }): Promise<void> => {
  const { call, checker, documentId } = check;
  const action = call.action === 'update' ? 'update' : 'create';
  if (!checker.can[action]()) return;
  const saved = await draftOf(check, documentId);
  if (saved && !checker.can[action](saved)) await refuse(check);
};

const draftOf = async ({ strapi, call }: Check, documentId?: string): Promise<unknown> =>
  strapi.db
    .query(call.uid)
    .findOne({ where: { documentId, publishedAt: null }, populate: ['unit', 'createdBy'] });

const refuse = async ({ strapi, user }: Check): Promise<never> => {
  const units = await ownUnitIds(strapi, user.id);
  const code = units.length === 0 ? 'unitMissing' : 'unit';
  throw refusal(code, { kind: 'person', user, ability: null });
};
