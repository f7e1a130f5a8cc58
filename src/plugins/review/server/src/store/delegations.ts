import type { Core } from '@strapi/strapi';
import type { Delegation, DelegationScope } from '../../../domain/delegations/delegation';
import { personOf } from './people';
import { isoOf, query } from './rows';

type Row = {
  id: number;
  principalId: number;
  delegateId: number;
  delegateName: string;
  scope: DelegationScope;
  from: unknown;
  until: unknown;
  revokedAt: unknown;
};

/** Delegations that are not over, with the rights their principals have now. */
export const delegationsNow = async (strapi: Core.Strapi, now: Date): Promise<Delegation[]> => {
  const rows: Row[] = await query(strapi, 'delegation').findMany({
    where: { until: { $gt: now }, revokedAt: { $null: true } },
  });
  const known = await Promise.all(rows.map((row) => delegationOf(strapi, row)));
  return known.flatMap((delegation) => (delegation ? [delegation] : []));
};

/** Null when the principal has left: nobody acts in the name of an account that is closed. */
const delegationOf = async (strapi: Core.Strapi, row: Row): Promise<Delegation | null> => {
  const principal = await personOf(strapi, row.principalId);
  return (
    principal && {
      id: row.id,
      principal,
      delegate: { id: row.delegateId, name: row.delegateName },
      scope: row.scope,
      from: isoOf(row.from) ?? '',
      until: isoOf(row.until) ?? '',
      revokedAt: isoOf(row.revokedAt),
    }
  );
};
