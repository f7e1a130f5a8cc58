import type { UID } from '@strapi/strapi';
import { OFFICIAL_SOURCES } from '../../../domain/policies/official-source';
import { ROLE } from '../../../domain/role-codes';
import { reviewConfig, type Dependencies } from '../store/dependencies';
import { columnNames, roleNames, unitNames } from '../store/names';
import { peopleWithRoles, rolesWithRight } from '../store/people';
import { policiesInForce } from '../store/policies';

/** Everything that a policy can name, by the names under which people know it. */
export const listPolicyOptions = async (dependencies: Dependencies) => {
  const { strapi } = dependencies;
  const policies = await policiesInForce(strapi);
  const named = policies.flatMap(({ selector }) => selector.officialSources ?? []);
  return {
    types: reviewConfig(strapi).governs.map((uid) => ({
      uid,
      name: strapi.contentType(uid as UID.ContentType).info.displayName,
    })),
    columns: [...(await columnNames(strapi))].map(([slug, name]) => ({ slug, name })),
    units: [...(await unitNames(strapi, null))].map(([id, name]) => ({ id, name })),
    origins: originsOf(dependencies),
    sources: [...new Set([...OFFICIAL_SOURCES, ...named])],
    ...(await signersOf(dependencies)),
  };
};

type OfferingType = { attributes: Record<string, { enum?: string[] }> };

/** What the governed types offer as origin, each once. */
const originsOf = ({ strapi }: Dependencies): string[] => {
  const { governs, facts } = reviewConfig(strapi);
  const offered = governs.flatMap((uid) => {
    const { attributes } = strapi.contentType(uid as UID.ContentType) as unknown as OfferingType;
    return attributes[facts.origin]?.enum ?? [];
  });
  return [...new Set(offered)];
};

/** Running the system is no part in a review; `decides`: whether a role may sign at all. */
const signersOf = async ({ strapi }: Dependencies) => {
  const deciding = await rolesWithRight(strapi, 'cases.decide');
  const roles = [...(await roleNames(strapi))]
    .filter(([code]) => code !== ROLE.administrator)
    .map(([code, name]) => ({ code, name, decides: deciding.includes(code) }));
  const people = await peopleWithRoles(strapi, {
    roles: roles.map(({ code }) => code),
    unitId: null,
  });
  return {
    roles,
    people: people
      .map(({ id, name, roles: codes, ledger: { post, unit } }) => ({
        id,
        name,
        post,
        unit,
        roles: codes,
      }))
      .sort((one, other) => one.name.localeCompare(other.name, 'zh-Hans')),
  };
};
