import type { Delegation, DelegationScope } from '../../../domain/delegations/delegation';
import { mayAppoint } from '../../../domain/delegations/may-appoint';
import { mayDelegate } from '../../../domain/delegations/may-delegate';
import type { Verdict } from '../../../domain/refusal';
import { delegationsNow, insertDelegation, type StoredDelegation } from '../store/delegations';
import type { Dependencies } from '../store/dependencies';
import { appendToLedger } from '../store/ledger/append-to-ledger';
import { holdList } from '../store/list-revisions';
import { personOf, type KnownPerson } from '../store/people';
import { listDelegates } from './list-delegates';
import { Refused } from './refused';
import { reviewUseCase } from './review-use-case';
import { settingsFact } from './settings-fact';

export type Delegate = {
  person: KnownPerson;
  managesPolicies: boolean;
  /** In whose name; null for the person's own. */
  principalId: number | null;
  delegateId: number;
  scope: DelegationScope;
  /** ISO 8601. */
  from: string;
  until: string;
  reason: string;
};

/**
 * 代审: lets a delegate sign in the principal's name for some time. Refusals: `reasonMissing`,
 * `principalUnknown`, `delegateUnsuitable`, `notPrincipal`, `appointsThemselves`,
 * `delegationPeriod`, `delegationLoop`.
 */
export const delegate = (
  dependencies: Dependencies,
  command: Delegate,
): Promise<StoredDelegation> => {
  const { strapi, clock } = dependencies;
  const { person, scope, from, until, reason } = command;
  const attempted = { action: 'delegate', person, stored: null };
  return reviewUseCase(dependencies, attempted, async (trx) => {
    await holdList({ strapi, trx }, 'delegations');
    const people = await concerned(dependencies, command);
    insist(mayAppoint({ by: person, ...people, managesPolicies: command.managesPolicies }));
    if (!reason.trim()) throw new Refused({ code: 'reasonMissing' });
    if (Date.parse(until) <= clock().getTime()) throw new Refused({ code: 'delegationPeriod' });
    const candidate: Delegation = { id: 0, ...people, scope, from, until, revokedAt: null };
    insist(mayDelegate(candidate, await delegationsNow(strapi, clock())));

    const stored = await insertDelegation(strapi, {
      ...people,
      scope,
      from,
      until,
      reason,
      setBy: person,
    });
    const fact = {
      event: 'delegated' as const,
      person,
      details: delegationDetails(stored),
      at: clock(),
    };
    await appendToLedger({ strapi, trx }, settingsFact(fact));
    return stored;
  });
};

const concerned = async (
  dependencies: Dependencies,
  { person, principalId, delegateId }: Delegate,
): Promise<{ principal: KnownPerson; delegate: KnownPerson }> => {
  const principal =
    principalId === null ? person : await personOf(dependencies.strapi, principalId);
  if (!principal) throw new Refused({ code: 'principalUnknown' });
  const suitable = await listDelegates(dependencies, { role: null });
  const chosen = suitable.find(({ id }) => id === delegateId);
  if (!chosen) throw new Refused({ code: 'delegateUnsuitable' });
  return { principal, delegate: chosen };
};

const insist = (verdict: Verdict): void => {
  if (!verdict.allowed) throw new Refused(verdict.refusal);
};

/** What the ledger says of a delegation. */
export const delegationDetails = ({
  id,
  principal,
  delegate: { id: delegateId, name },
  scope,
  from,
  until,
  reason,
}: StoredDelegation) => ({
  delegation: id,
  principal,
  delegate: { id: delegateId, name },
  scope,
  from,
  until,
  reason,
});
