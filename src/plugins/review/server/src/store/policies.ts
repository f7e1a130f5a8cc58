import type { Core } from '@strapi/strapi';
import type { Policy } from '../../../domain/policy';
import { query } from './rows';

/** The policies in force, one version of each. */
export const policiesInForce = async (strapi: Core.Strapi): Promise<Policy[]> => {
  const rows: { policy: Policy }[] = await query(strapi, 'policy').findMany({
    where: { isInForce: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ policy }) => policy);
};

/** All versions of a policy, newest first. */
const policyVersions = async (strapi: Core.Strapi, key: string): Promise<Policy[]> => {
  const rows: { policy: Policy }[] = await query(strapi, 'policy').findMany({
    where: { key },
    orderBy: { version: 'desc' },
  });
  return rows.map(({ policy }) => policy);
};

type NewVersion = {
  policy: Omit<Policy, 'version'>;
  by: { id: number; name: string } | null;
  at: Date;
};

/** Puts a new version of a policy in force; the old ones stay, for the cases they ruled. */
export const putPolicyInForce = async (
  strapi: Core.Strapi,
  { policy, by, at }: NewVersion,
): Promise<Policy> => {
  const [latest] = await policyVersions(strapi, policy.key);
  const next: Policy = { ...policy, version: (latest?.version ?? 0) + 1 };
  await query(strapi, 'policy').updateMany({
    where: { key: policy.key },
    data: { isInForce: false },
  });
  await query(strapi, 'policy').create({
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
  return next;
};

export const hasPolicies = async (strapi: Core.Strapi): Promise<boolean> =>
  (await query(strapi, 'policy').count({})) > 0;
