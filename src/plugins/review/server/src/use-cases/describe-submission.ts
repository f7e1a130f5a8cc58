import type { Submission } from '../../../domain/command';
import type { HandedInItem } from '../../../domain/ledger/handed-in';
import { choosePolicy } from '../../../domain/policies/choose-policy';
import type { Snapshot } from '../../../domain/snapshot/snapshot';
import type { Subject } from '../../../domain/subject';
import { contentFacts, contributorsOf, type ContentFacts } from '../store/content';
import type { Dependencies } from '../store/dependencies';
import { digestOf } from '../store/digest';
import { policiesInForce } from '../store/policies';
import { readSnapshot } from '../store/read-snapshot';
import { typeName } from '../store/type-name';
import { Refused } from './refused';

export type DescribedSubmission = {
  submission: Submission;
  snapshot: Snapshot;
  facts: ContentFacts;
  /** As the ledger names it. */
  item: HandedInItem;
};

/**
 * The content as it stands, under the policy in force for it now. Refusals: `contentNotFound`,
 * `policyUnusable` when no policy governs it, so that nothing goes out for want of a rule.
 */
export const describeSubmission = async (
  { strapi }: Dependencies,
  subject: Subject,
): Promise<DescribedSubmission> => {
  const snapshot = await readSnapshot({ strapi, subject, version: 'draft' });
  const facts = await contentFacts(strapi, subject);
  if (!snapshot || !facts) throw new Refused({ code: 'contentNotFound' });
  const policy = choosePolicy(await policiesInForce(strapi), facts);
  if (!policy) throw new Refused({ code: 'policyUnusable' });
  const contributorIds = await contributorsOf(strapi, { subject, createdById: facts.createdById });
  return {
    snapshot,
    facts,
    item: itemOf(facts, typeName(strapi, subject.uid)),
    submission: { digest: digestOf(snapshot), policy, unitId: facts.unitId, contributorIds },
  };
};

const itemOf = (
  { unitName, columnName, origin, sourceName, sourceUrl, slug }: ContentFacts,
  type: string,
): HandedInItem => ({
  type,
  unit: unitName,
  column: columnName,
  origin,
  sourceName,
  sourceUrl,
  slug,
});
