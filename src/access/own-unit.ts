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

const colleagueIds = async (strapi: Core.Strapi, userId: number): Promise<number[]> => {
  const units = await unitsOf(strapi, userId);
  return [
    ...new Set([userId, ...units.flatMap((unit) => (unit.members ?? []).map(({ id }) => id))]),
  ];
};

/**
 * Registers `api::own-unit` and `api::own-unit-files`. Must run in `register`: the panel drops
 * permissions whose condition is unknown when its own bootstrap starts.
 */
export const registerOwnUnitConditions = async ({
  strapi,
}: {
  strapi: Core.Strapi;
}): Promise<void> => {
  await strapi.service('admin::permission').conditionProvider.registerMany([
    {
      displayName: '本单位的稿件',
      name: 'own-unit',
      category: '单位',
      handler: async (user: { id: number }) => ({
        'unit.id': { $in: await ownUnitIds(strapi, user.id) },
      }),
    },
    {
      displayName: '本单位人员上传的文件',
      name: 'own-unit-files',
      category: '单位',
      handler: async (user: { id: number }) => ({
        'createdBy.id': { $in: await colleagueIds(strapi, user.id) },
      }),
    },
  ]);
};
