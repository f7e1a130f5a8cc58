import type { Dependencies } from '../store/dependencies';
import { appendToLedger } from '../store/ledger/append-to-ledger';
import type { KnownPerson } from '../store/people';
import { policiesInForce, takeOutOfForce } from '../store/policies';
import { changingPolicies } from './changing-policies';
import { keepEverythingGoverned } from './keep-everything-governed';
import { Refused } from './refused';
import { settingsFact } from './settings-fact';

/**
 * Takes a policy out of force; its versions stay, and the cases that it rules keep it. Refusals:
 * `policyNotFound`, `staleVersion`, `policyNeeded`.
 */
export const retirePolicy = (
  dependencies: Dependencies,
  { key, seenVersion, person }: { key: string; seenVersion: number; person: KnownPerson },
): Promise<void> =>
  changingPolicies(dependencies, { person, key, seenVersion }, async ({ trx, latest }) => {
    const { strapi, clock } = dependencies;
    if (!latest?.isInForce) throw new Refused({ code: 'policyNotFound' });
    const before = await policiesInForce(strapi);
    const after = before.filter((policy) => policy.key !== key);
    keepEverythingGoverned(dependencies, { before, after });
    await takeOutOfForce(strapi, key);
    const details = { key, name: latest.policy.name, version: seenVersion, inForce: false };
    await appendToLedger(
      { strapi, trx },
      settingsFact({ event: 'policy-changed', person, details, at: clock() }),
    );
  });
