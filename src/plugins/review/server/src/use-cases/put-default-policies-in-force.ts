import { DEFAULT_POLICIES } from '../../../domain/policies/default-policies';
import type { Dependencies } from '../store/dependencies';
import { holdList } from '../store/list-revisions';
import { hasPolicies, putPolicyInForce } from '../store/policies';
import { inTransaction } from '../store/transaction';

/** Gives an empty installation the usual policies; what an administrator made of them stays. */
export const putDefaultPoliciesInForce = async ({ strapi, clock }: Dependencies): Promise<void> => {
  if (await hasPolicies(strapi)) return;
  await inTransaction(strapi, async (trx) => {
    await holdList({ strapi, trx }, 'policies');
    // Another process may have done it while this one waited.
    if (await hasPolicies(strapi)) return;
    for (const { version: _first, ...policy } of DEFAULT_POLICIES) {
      await putPolicyInForce(strapi, { policy, by: null, at: clock() });
    }
  });
};
