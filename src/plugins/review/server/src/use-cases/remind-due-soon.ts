import { isSignerNow } from '../../../domain/permission';
import { ROLE } from '../../../domain/role-codes';
import { dayOf, endOf } from '../../../domain/working-days/day';
import { casesDueBetween, markReminded, type StoredCase } from '../store/cases';
import { delegationsNow } from '../store/delegations';
import type { Dependencies } from '../store/dependencies';
import { peopleWithRoles, personOf } from '../store/people';
import { inTransaction } from '../store/transaction';
import { tell } from './queue-notices';

/**
 * Reminds those who can sign of what is due at the end of today, the last working day of its limit:
 * once for each limit, whichever process is first. It only tells; no time approves anything.
 */
export const remindDueSoon = async (dependencies: Dependencies): Promise<void> => {
  const { strapi, clock } = dependencies;
  const now = clock();
  const until = new Date(endOf(dayOf(now.toISOString())));
  for (const stored of await casesDueBetween(strapi, { after: now, until })) {
    const { reviewCase, dueAt } = stored;
    await inTransaction(strapi, async () => {
      const limit = { id: reviewCase.id, dueAt: new Date(dueAt ?? until), at: now };
      if (!(await markReminded(strapi, limit))) return;
      await tell(dependencies, {
        stored,
        topic: 'reminder',
        recipientIds: await signersNow(dependencies, reviewCase),
      });
    });
  }
};

/** Whom the case waits for: free of every ban, in their own right or as a delegate. */
const signersNow = async (
  { strapi, clock }: Dependencies,
  reviewCase: StoredCase['reviewCase'],
): Promise<number[]> => {
  const delegations = await delegationsNow(strapi, clock());
  const roles = reviewCase.policy.stages[reviewCase.stageIndex]?.signers.roles ?? [];
  const candidates = [
    ...(await peopleWithRoles(strapi, { roles: [...roles, ROLE.approver], unitId: null })),
    ...(await Promise.all(delegations.map(({ delegate }) => personOf(strapi, delegate.id)))),
  ];
  const at = clock().toISOString();
  const awaited = candidates.filter(
    (person) => person && isSignerNow({ reviewCase, person, delegations, at }),
  );
  return [...new Set(awaited.flatMap((person) => (person ? [person.id] : [])))];
};
