import { ROLE } from '../../../domain/role-codes';
import type { Dependencies } from '../store/dependencies';
import { peopleWithRoles, rolesWithRight, type KnownPerson } from '../store/people';

/**
 * Active people who could be delegates, by name: those whose role lets them decide. Running the
 * system is no such role. With `role`, only those who have it.
 */
export const listDelegates = async (
  { strapi }: Dependencies,
  { role }: { role: string | null },
): Promise<KnownPerson[]> => {
  const deciding = (await rolesWithRight(strapi, 'cases.decide')).filter(
    (code) => code !== ROLE.administrator && (role === null || code === role),
  );
  const people = await peopleWithRoles(strapi, { roles: deciding, unitId: null });
  return people.sort((one, other) => one.name.localeCompare(other.name, 'zh-Hans'));
};
