import type { Field } from '../../../domain/snapshot/snapshot';
import { subjectKey, type Subject } from '../../../domain/subject';
import type { Dependencies } from '../store/dependencies';
import { relationsTo, restorePublicRelation, type OwnedRelation } from '../store/public-relations';
import { publicationOf } from '../store/publications';
import { findRound } from '../store/rounds';

type Within = Pick<Dependencies, 'strapi'>;

/**
 * Publishes or takes down an item (`act`) and keeps the relations that other public items have to
 * it as those were signed: Strapi would show what their drafts say, which nobody signed, and would
 * forget some that were. To be called inside the transaction that signs for the item.
 */
export const withSignedRelations = async (
  { strapi }: Within,
  { subject, act }: { subject: Subject; act: () => Promise<void> },
): Promise<void> => {
  const before = await relationsTo({ strapi, target: subject });
  await act();
  const after = await relationsTo({ strapi, target: subject });
  for (const relation of distinct([...before, ...after])) {
    // Its own relations went out with it, and are compared with what was signed as a whole.
    if (subjectKey(relation.owner) === subjectKey(subject)) continue;
    const targets = await signedTargets({ strapi }, relation);
    if (targets) await restorePublicRelation({ strapi, relation, targets });
  }
};

const distinct = (relations: readonly OwnedRelation[]): OwnedRelation[] => [
  ...new Map(
    relations.map((relation) => [`${subjectKey(relation.owner)} ${relation.attribute}`, relation]),
  ).values(),
];

/** What was signed for a relation of a public item; null if nothing on record was. */
const signedTargets = async (
  { strapi }: Within,
  { owner, attribute }: OwnedRelation,
): Promise<readonly Subject[] | null> => {
  const publication = await publicationOf(strapi, owner);
  const round =
    publication &&
    (await findRound(strapi, { caseId: publication.caseId, number: publication.round }));
  return round ? targetsOf(round.snapshot.fields[attribute]) : null;
};

const targetsOf = (field: Field | undefined): readonly Subject[] =>
  field?.kind === 'relation' ? field.targets : [];
