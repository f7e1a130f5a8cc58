import { couldSignAlike } from '../../../domain/inbox/awaited';
import { isSignerNow } from '../../../domain/permission';
import { awaitedExamples, awaitingCases } from '../store/awaiting-cases';
import type { Where } from '../store/case-lists';
import { delegationsNow } from '../store/delegations';
import type { Dependencies } from '../store/dependencies';
import type { KnownPerson } from '../store/people';

/**
 * The ids of the cases under `where` that a person can sign now, the most urgent first. Who may sign
 * is a question for the rule and not for SQL: it is asked once for all cases that await the same, so
 * that the others are not even read, and then of each case that is left.
 */
export const signableCases = async (
  { strapi, clock }: Dependencies,
  { person, where }: { person: KnownPerson; where: Where },
): Promise<number[]> => {
  const now = clock();
  const delegations = await delegationsNow(strapi, now);
  const asker = { person, delegations, at: now.toISOString() };
  const examples = await awaitedExamples(strapi);
  const awaits = [...examples].flatMap(([awaited, reviewCase]) =>
    couldSignAlike({ ...asker, reviewCase }) ? [awaited] : [],
  );
  const cases = await awaitingCases(strapi, { awaits, where });
  const signable = cases.filter(({ awaits: awaited, ...signedSoFar }) => {
    const example = examples.get(awaited);
    return example && isSignerNow({ ...asker, reviewCase: { ...example, ...signedSoFar } });
  });
  return signable.map(({ id }) => id);
};
