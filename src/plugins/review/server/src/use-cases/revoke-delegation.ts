import { findDelegation, markRevoked, type StoredDelegation } from '../store/delegations';
import type { Dependencies } from '../store/dependencies';
import { appendToLedger } from '../store/ledger/append-to-ledger';
import type { KnownPerson } from '../store/people';
import { delegationDetails } from './delegate';
import { Refused } from './refused';
import { reviewUseCase } from './review-use-case';
import { settingsFact } from './settings-fact';

type Revocation = { id: number; person: KnownPerson; managesPolicies: boolean };

/**
 * Ends a delegation now; principal, delegate and administrators may. Refusals:
 * `delegationNotFound`, also for those it does not concern, and `delegationOver`.
 */
export const revokeDelegation = (
  dependencies: Dependencies,
  { id, person, managesPolicies }: Revocation,
): Promise<StoredDelegation> => {
  const { strapi, clock } = dependencies;
  const attempted = { action: 'revoke-delegation', person, stored: null };
  return reviewUseCase(dependencies, attempted, async (trx) => {
    const now = clock();
    const found = await findDelegation(strapi, id);
    const concerns =
      managesPolicies || [found?.principal.id, found?.delegate.id].includes(person.id);
    if (!found || !concerns) throw new Refused({ code: 'delegationNotFound' });
    const isOver = Date.parse(found.until) <= now.getTime();
    if (isOver || !(await markRevoked(strapi, { id, at: now }))) {
      throw new Refused({ code: 'delegationOver' });
    }
    const details = delegationDetails(found);
    await appendToLedger(
      { strapi, trx },
      settingsFact({ event: 'delegation-revoked', person, details, at: now }),
    );
    return { ...found, revokedAt: now.toISOString() };
  });
};
