import type { Core } from '@strapi/strapi';

type UnitWithMembers = { id: number; members?: { id: number }[] };

const unitsOf = async (strapi: Core.Strapi, userId: number): Promise<UnitWithMembers[]> =>
  strapi.db.query('api::unit.unit').findMany({
    where: { members: { id: userId } },
    select: ['id'],
    populate: { members: { select: ['id'] } },
  });

/** Ids of the units the person is a member of; empty when an administrator has not placed them. */
export const ownUnitIds = async (strapi: Core.Strapi, userId: number): Promise<number[]> =>
  (await unitsOf(strapi, userId)).map((unit) => unit.id);

type User = { id: number };

/**
 * Strapi asks the conditions for each of a role's permissions at every request, some forty times: a
 * person's units are asked for once a request.
 */
const unitsOnce = (strapi: Core.Strapi) => {
  const asked = new WeakMap<object, Map<number, Promise<UnitWithMembers[]>>>();
  return ({ id }: User): Promise<UnitWithMembers[]> => {
    const request = strapi.requestContext.get();
    if (!request) return unitsOf(strapi, id);
    const ofPeople = asked.get(request) ?? new Map<number, Promise<UnitWithMembers[]>>();
    asked.set(request, ofPeople);
    const units = ofPeople.get(id) ?? unitsOf(strapi, id);
    ofPeople.set(id, units);
    return units;
  };
};

const colleagueIds = (user: User, units: readonly UnitWithMembers[]): number[] => [
  ...new Set([user.id, ...units.flatMap(({ members = [] }) => members.map(({ id }) => id))]),
];

/**
 * Registers `api::own-unit` and `api::own-unit-files`. Must run in `register`: the panel drops
 * permissions whose condition is unknown when its own bootstrap starts.
 */
export const registerOwnUnitConditions = async ({
  strapi,
}: {
  strapi: Core.Strapi;
}): Promise<void> => {
  const unitsOfUser = unitsOnce(strapi);
  await strapi.service('admin::permission').conditionProvider.registerMany([
    {
      displayName: '本单位的稿件',
      name: 'own-unit',
      category: '单位',
      handler: async (user: User) => ({
        'unit.id': { $in: (await unitsOfUser(user)).map(({ id }) => id) },
      }),
    },
    {
      displayName: '本单位人员上传的文件',
      name: 'own-unit-files',
      category: '单位',
      handler: async (user: User) => ({
        'createdBy.id': { $in: colleagueIds(user, await unitsOfUser(user)) },
      }),
    },
  ]);
};
