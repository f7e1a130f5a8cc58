import type { Audience, Effect } from '../../../domain/effect';
import { ROLE } from '../../../domain/role-codes';
import type { StoredCase } from '../store/cases';
import type { Dependencies } from '../store/dependencies';
import { insertNotices } from '../store/notices';
import { peopleWithRoles } from '../store/people';

type Queue = {
  stored: StoredCase;
  effect: Extract<Effect, { type: 'notify' }>;
  /** Who acted; nobody is told of what they did themselves. */
  by: number | null;
};

/** Tells those whom a step concerns, and nobody of another unit. */
export const queueNotices = async (
  dependencies: Dependencies,
  { stored, effect, by }: Queue,
): Promise<void> => {
  const recipients = await recipientsOf(dependencies, stored, effect.audience);
  await insertNotices(
    dependencies.strapi,
    [...new Set(recipients)]
      .filter((recipientId) => recipientId !== by)
      .map((recipientId) => ({
        recipientId,
        caseId: stored.reviewCase.id,
        topic: effect.topic,
        title: stored.title,
        at: dependencies.clock(),
      })),
  );
};

const recipientsOf = async (
  { strapi }: Dependencies,
  { reviewCase }: StoredCase,
  audience: Audience,
): Promise<readonly number[]> => {
  switch (audience.to) {
    case 'people':
      return audience.ids;
    case 'approvers':
      return idsOf(await peopleWithRoles(strapi, { roles: [ROLE.approver], unitId: null }));
    case 'stage': {
      const signers = reviewCase.policy.stages[audience.stage]?.signers;
      if (!signers) return [];
      const unitId = signers.reach === 'own-unit' ? reviewCase.unitId : null;
      const people = idsOf(await peopleWithRoles(strapi, { roles: signers.roles, unitId }));
      return signers.people.length > 0
        ? people.filter((id) => signers.people.includes(id))
        : people;
    }
  }
};

const idsOf = (people: readonly { id: number }[]): number[] => people.map(({ id }) => id);
