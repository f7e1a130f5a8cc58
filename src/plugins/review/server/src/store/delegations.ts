import type { Core } from '@strapi/strapi';
import type { Delegation, DelegationScope } from '../../../domain/delegations/delegation';
import type { PersonRef } from '../../../domain/person';
import { personOf } from './people';
import { isoOf, query } from './rows';

type Row = {
  id: number;
  principalId: number;
  principalName: string;
  delegateId: number;
  delegateName: string;
  scope: DelegationScope;
  from: unknown;
  until: unknown;
  revokedAt: unknown;
  reason: string;
  setById: number;
  setByName: string;
};

/** A delegation as it was set, with the names that people had then. */
export type StoredDelegation = {
  id: number;
  principal: PersonRef;
  delegate: PersonRef;
  scope: DelegationScope;
  /** ISO 8601, as are the following; `until` is the first instant at which it no longer holds. */
  from: string;
  until: string;
  revokedAt: string | null;
  reason: string;
  setBy: PersonRef;
};

const storedOf = (row: Row): StoredDelegation => ({
  id: row.id,
  principal: { id: row.principalId, name: row.principalName },
  delegate: { id: row.delegateId, name: row.delegateName },
  scope: row.scope,
  from: isoOf(row.from) ?? '',
  until: isoOf(row.until) ?? '',
  revokedAt: isoOf(row.revokedAt),
  reason: row.reason,
  setBy: { id: row.setById, name: row.setByName },
});

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
  const { id, delegate, scope, from, until, revokedAt } = storedOf(row);
  return principal && { id, principal, delegate, scope, from, until, revokedAt };
};

type Listing = {
  /** Only those in which this person is principal or delegate; null for everybody's. */
  personId: number | null;
  page: number;
  pageSize: number;
};

/** Delegations of all times, those that end last first. */
export const listDelegations = async (
  strapi: Core.Strapi,
  { personId, page, pageSize }: Listing,
): Promise<{ delegations: StoredDelegation[]; total: number }> => {
  const where =
    personId === null ? {} : { $or: [{ principalId: personId }, { delegateId: personId }] };
  const rows: Row[] = await query(strapi, 'delegation').findMany({
    where,
    orderBy: [{ until: 'desc' }, { id: 'desc' }],
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  const total = await query(strapi, 'delegation').count({ where });
  return { delegations: rows.map(storedOf), total };
};

export const findDelegation = async (
  strapi: Core.Strapi,
  id: number,
): Promise<StoredDelegation | null> => {
  const row: Row | null = await query(strapi, 'delegation').findOne({ where: { id } });
  return row && storedOf(row);
};

/** The caller holds the list `delegations`, so that what it looked at is all there is. */
export const insertDelegation = async (
  strapi: Core.Strapi,
  { principal, delegate, setBy, ...delegation }: Omit<StoredDelegation, 'id' | 'revokedAt'>,
): Promise<StoredDelegation> => {
  const row: Row = await query(strapi, 'delegation').create({
    data: {
      ...delegation,
      principalId: principal.id,
      principalName: principal.name,
      delegateId: delegate.id,
      delegateName: delegate.name,
      setById: setBy.id,
      setByName: setBy.name,
    },
  });
  return storedOf(row);
};

/** False when it was revoked before. */
export const markRevoked = async (
  strapi: Core.Strapi,
  { id, at }: { id: number; at: Date },
): Promise<boolean> => {
  const { count } = await query(strapi, 'delegation').updateMany({
    where: { id, revokedAt: { $null: true } },
    data: { revokedAt: at },
  });
  return count === 1;
};
