import type { Core, UID } from '@strapi/strapi';
import type { LedgerPerson } from '../../../domain/ledger/ledger-entry';
import type { Person } from '../../../domain/person';
import { rightId, type Right } from '../rights';
import { languageOf, type Language } from './current-requester';
import { reviewConfig } from './dependencies';

type UserRow = {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  email: string;
  isActive: boolean;
  roles: { code: string; name: string }[];
};

type PermissionRow = { role: { code: string } | null };

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
  const name = nameOf(user);
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

const nameOf = ({ lastname, firstname, email }: UserRow): string =>
  [lastname, firstname].filter(Boolean).join('') || email;

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

/** Codes of the roles that were given a right of the review. */
export const rolesWithRight = async (strapi: Core.Strapi, right: Right): Promise<string[]> => {
  const rows: PermissionRow[] = await strapi.db
    .query('admin::permission')
    .findMany({ where: { action: rightId(right) }, populate: ['role'] });
  return [...new Set(rows.flatMap(({ role }) => (role ? [role.code] : [])))];
};

export const allRoles = async (strapi: Core.Strapi): Promise<string[]> => {
  const rows: { code: string }[] = await strapi.db.query('admin::role').findMany({});
  return rows.map(({ code }) => code);
};

/** Those of the given ids whose accounts are active. */
export const activeAmong = async (
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<number[]> => {
  const rows: { id: number }[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { isActive: true, id: { $in: [...ids] } }, select: ['id'] });
  return rows.map(({ id }) => id);
};

/** A person as one writes to them. */
export type Reader = { person: KnownPerson; email: string; language: Language };

/** Null for an account that is closed or has no address. */
export const readerOf = async (strapi: Core.Strapi, userId: number): Promise<Reader | null> => {
  const person = await personOf(strapi, userId);
  const user: { email?: string | null; preferedLanguage?: string | null } | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: userId }, select: ['email', 'preferedLanguage'] });
  return person && user?.email
    ? { person, email: user.email, language: languageOf(user.preferedLanguage) }
    : null;
};

/** Names by id; an account that was removed has none. */
export const namesOf = async (
  strapi: Core.Strapi,
  userIds: readonly number[],
): Promise<ReadonlyMap<number, string>> => {
  const users: UserRow[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { id: { $in: [...userIds] } } });
  return new Map(users.map((user) => [user.id, nameOf(user)]));
};
