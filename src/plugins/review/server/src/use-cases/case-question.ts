import type { ReviewCase } from '../../../domain/case';
import type { CaseQuestion } from '../../../domain/comments/case-part';
import { delegationsNow } from '../store/delegations';
import type { Dependencies } from '../store/dependencies';
import type { KnownPerson } from '../store/people';

/** A person before a case now, as the rules of comments ask about them. */
export const caseQuestion = async (
  { strapi, clock }: Dependencies,
  { reviewCase, person }: { reviewCase: ReviewCase; person: KnownPerson },
): Promise<CaseQuestion> => {
  const now = clock();
  const delegations = await delegationsNow(strapi, now);
  return { reviewCase, person, delegations, at: now.toISOString() };
};
