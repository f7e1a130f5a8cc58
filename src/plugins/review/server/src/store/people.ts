import type { Core, UID } from '@strapi/strapi';
import type { LedgerPerson } from '../../../domain/ledger/ledger-entry';
import type { Person } from '../../../domain/person';
import { reviewConfig } from './dependencies';

type UserRow = {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  email: string;
  isActive: boolean;
  roles: { code: string; name: string }[];
};

type Unit = { id: string; name: string };
type UnitRow = { documentId: string } & Record<string, unknown>;

/** A person with the rights they have now, and as the ledger keeps them. */
export type KnownPerson = Person & { ledger: LedgerPerson };

export const personOf = async (
  strapi: Core.Strapi,
  userId: number,
): Promise<KnownPerson | null> => {
  const user: UserRow | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: userId }, populate: ['roles'] });
  if (!user || !user.isActive) return null;
  return known(user, await unitsOf(strapi, userId));
};

const known = (user: UserRow, units: readonly Unit[]): KnownPerson => {
  const name = [user.lastname, user.firstname].filter(Boolean).join('') || user.email;
  return {
    id: user.id,
    name,
    roles: user.roles.map(({ code }) => code),
    unitIds: units.map(({ id }) => id),
    ledger: {
      id: user.id,
      name,
      post: user.roles.map((role) => role.name).join('、') || null,
      unit: units.map((unit) => unit.name).join('、') || null,
    },
  };
};

const unitsOf = async (strapi: Core.Strapi, userId: number): Promise<Unit[]> =>
  (await unitsOfAll(strapi, [userId])).get(userId) ?? [];

/** The units of several people in one query, by person. */
const unitsOfAll = async (
  strapi: Core.Strapi,
  userIds: readonly number[],
): Promise<Map<number, Unit[]>> => {
  const { uid, members, name } = reviewConfig(strapi).units;
  const theirs = { id: { $in: [...userIds] } };
  const rows: UnitRow[] = await strapi.db.query(uid as UID.ContentType).findMany({
    where: { [members]: theirs },
    populate: { [members]: { select: ['id'], where: theirs } },
  });
  const units = new Map<number, Unit[]>();
  for (const row of rows) {
    const unit = { id: row.documentId, name: String(row[name] ?? '') };
    for (const { id } of row[members] as { id: number }[]) {
      units.set(id, [...(units.get(id) ?? []), unit]);
    }
  }
  return units;
};

/** Active people with one of the roles; of one unit only, when `unitId` is given. */
export const peopleWithRoles = async (
  strapi: Core.Strapi,
  { roles, unitId }: { roles: readonly string[]; unitId: string | null },
): Promise<KnownPerson[]> => {
  const users: UserRow[] = await strapi.db.query('admin::user').findMany({
    where: { isActive: true, roles: { code: { $in: [...roles] } } },
    populate: ['roles'],
  });
  const units = await unitsOfAll(
    strapi,
    users.map(({ id }) => id),
  );
  const people = users.map((user) => known(user, units.get(user.id) ?? []));
  return unitId === null ? people : people.filter(({ unitIds }) => unitIds.includes(unitId));
};
