import type { Audience, Effect } from '../../../domain/effect';
import { mayBeTold, stageAudience } from '../../../domain/notices/audience';
import type { NoticeTopic } from '../../../domain/notices/topic';
import { ROLE } from '../../../domain/role-codes';
import { webhookOf } from '../../../domain/notices/webhook';
import type { StoredCase } from '../store/cases';
import { delegationsNow } from '../store/delegations';
import { reviewConfig, type Dependencies } from '../store/dependencies';
import { insertNotices } from '../store/notices';
import { peopleWithRoles, personOf } from '../store/people';

type Queue = {
  stored: StoredCase;
  effects: readonly Effect[];
  /** Who acted; nobody is told of what they did themselves. */
  by: number | null;
};

/** Tells those whom a step concerns, each of them once, and nobody of another unit. */
export const queueNotices = async (
  dependencies: Dependencies,
  { stored, effects, by }: Queue,
): Promise<void> => {
  const told = new Map<NoticeTopic, Set<number | null>>();
  for (const effect of effects) {
    if (effect.type !== 'notify') continue;
    const { audience, topic } = effect;
    const recipients = told.get(topic) ?? new Set();
    for (const id of await recipientsOf(dependencies, stored, audience)) recipients.add(id);
    if (reachesAllUnits(stored, audience)) recipients.add(null);
    told.set(topic, recipients);
  }
  for (const [topic, recipients] of told) {
    if (by !== null) recipients.delete(by);
    await tell(dependencies, { stored, topic, recipientIds: [...recipients] });
  }
};

/** Tells people of a case; the group chat (null) only if there is one. */
export const tell = async (
  { strapi, clock }: Dependencies,
  {
    stored: { reviewCase, title },
    topic,
    recipientIds,
  }: { stored: StoredCase; topic: NoticeTopic; recipientIds: readonly (number | null)[] },
): Promise<void> => {
  const hasGroup = webhookOf(reviewConfig(strapi).notices.webhook) !== null;
  await insertNotices(
    strapi,
    recipientIds
      .filter((recipientId) => recipientId !== null || hasGroup)
      .map((recipientId) => ({
        recipientId,
        caseId: reviewCase.id,
        topic,
        title,
        at: clock(),
      })),
  );
};

const recipientsOf = async (
  dependencies: Dependencies,
  { reviewCase }: StoredCase,
  audience: Audience,
): Promise<readonly number[]> => {
  const { strapi, clock } = dependencies;
  switch (audience.to) {
    case 'people':
      return thoseWhoMayHear(dependencies, reviewCase, audience.ids);
    case 'approvers':
      return approverIds(dependencies);
    case 'stage': {
      const stage = reviewCase.policy.stages[audience.stage];
      if (!stage) return [];
      return stageAudience({
        stage,
        reviewCase,
        people: await peopleWithRoles(strapi, { roles: stage.signers.roles, unitId: null }),
        delegations: await delegationsNow(strapi, clock()),
        at: clock().toISOString(),
      });
    }
  }
};

const thoseWhoMayHear = async (
  { strapi, clock }: Dependencies,
  reviewCase: StoredCase['reviewCase'],
  ids: readonly number[],
): Promise<readonly number[]> => {
  const people = await Promise.all(ids.map((id) => personOf(strapi, id)));
  const delegations = await delegationsNow(strapi, clock());
  const at = clock().toISOString();
  return people.flatMap((person) =>
    person && mayBeTold({ reviewCase, person, delegations, at }) ? [person.id] : [],
  );
};

export const approverIds = async ({ strapi }: Dependencies): Promise<readonly number[]> => {
  const approvers = await peopleWithRoles(strapi, { roles: [ROLE.approver], unitId: null });
  return approvers.map(({ id }) => id);
};

/** The group chat is of people of every unit, so it hears what concerns them all. */
const reachesAllUnits = ({ reviewCase }: StoredCase, audience: Audience): boolean => {
  if (audience.to === 'approvers') return true;
  if (audience.to === 'people') return false;
  const signers = reviewCase.policy.stages[audience.stage]?.signers;
  return signers?.reach === 'all' && signers.people.length === 0;
};
