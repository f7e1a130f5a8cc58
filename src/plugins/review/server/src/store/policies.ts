import type { Core } from '@strapi/strapi';
import type { PersonRef } from '../../../domain/person';
import type { Policy } from '../../../domain/policy';
import { isoOf, query } from './rows';

/** A version of a policy and where it comes from; nobody changed what an installation began with. */
export type PolicyVersion = {
  policy: Policy;
  isInForce: boolean;
  changedBy: PersonRef | null;
  /** ISO 8601. */
  at: string;
};

type Row = {
  policy: Policy;
  isInForce: boolean;
  changedById: number | null;
  changedByName: string | null;
  at: unknown;
};

const versionOf = ({ policy, isInForce, changedById, changedByName, at }: Row): PolicyVersion => ({
  policy,
  isInForce,
  changedBy: changedById === null ? null : { id: changedById, name: changedByName ?? '' },
  at: isoOf(at) ?? '',
});

/** The policies in force, one version of each. */
export const versionsInForce = async (strapi: Core.Strapi): Promise<PolicyVersion[]> => {
  const rows: Row[] = await query(strapi, 'policy').findMany({
    where: { isInForce: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(versionOf);
};

export const policiesInForce = async (strapi: Core.Strapi): Promise<Policy[]> =>
  (await versionsInForce(strapi)).map(({ policy }) => policy);

/** Of each policy that is out of force its newest version. */
export const retiredVersions = async (strapi: Core.Strapi): Promise<PolicyVersion[]> => {
  const rows: Row[] = await query(strapi, 'policy').findMany({ orderBy: { version: 'asc' } });
  const newest = new Map(rows.map((row) => [row.policy.key, row]));
  return [...newest.values()].filter(({ isInForce }) => !isInForce).map(versionOf);
};

/** All versions of a policy, newest first. */
export const policyVersions = async (
  strapi: Core.Strapi,
  key: string,
): Promise<PolicyVersion[]> => {
  const rows: Row[] = await query(strapi, 'policy').findMany({
    where: { key },
    orderBy: { version: 'desc' },
  });
  return rows.map(versionOf);
};

type NewVersion = {
  policy: Omit<Policy, 'version'>;
  by: PersonRef | null;
  at: Date;
};

/**
 * Puts a new version of a policy in force; the old ones stay, for the cases they ruled. The caller
 * holds the list `policies`; should one forget, the table refuses a second row of one version.
 */
export const putPolicyInForce = async (
  strapi: Core.Strapi,
  { policy, by, at }: NewVersion,
): Promise<PolicyVersion> => {
  const [latest] = await policyVersions(strapi, policy.key);
  const next: Policy = { ...policy, version: (latest?.policy.version ?? 0) + 1 };
  await takeOutOfForce(strapi, policy.key);
  const row: Row = await query(strapi, 'policy').create({
    data: {
      key: next.key,
      version: next.version,
      isInForce: true,
      policy: next,
      changedById: by?.id ?? null,
      changedByName: by?.name ?? null,
      at,
    },
  });
  return versionOf(row);
};

/** Content submitted from now on is not ruled by this policy any more. */
export const takeOutOfForce = async (strapi: Core.Strapi, key: string): Promise<void> => {
  await query(strapi, 'policy').updateMany({ where: { key }, data: { isInForce: false } });
};

export const hasPolicies = async (strapi: Core.Strapi): Promise<boolean> =>
  (await query(strapi, 'policy').count({})) > 0;
