import { DEFAULT_POLICIES } from '../../../domain/policies/default-policies';
import type { Dependencies } from '../store/dependencies';
import { hasPolicies, putPolicyInForce } from '../store/policies';
import { inTransaction } from '../store/transaction';

/** Gives an empty installation the usual policies; what an administrator made of them stays. */
export const putDefaultPoliciesInForce = async ({ strapi, clock }: Dependencies): Promise<void> => {
  if (await hasPolicies(strapi)) return;
  await inTransaction(strapi, async () => {
    for (const { version: _first, ...policy } of DEFAULT_POLICIES) {
      await putPolicyInForce(strapi, { policy, by: null, at: clock() });
    }
  });
};
