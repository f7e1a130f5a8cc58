import type { Policy, PolicyFacts, Selector } from '../policy';
import { isFromSource } from './official-source';

/**
 * The policy in force for content, or null when none governs it. Of each policy only the newest
 * version counts. Among those that match the highest priority wins, then the most specific (most
 * conditions), then the newest version, then the key: the order of the list never matters.
 */
export const choosePolicy = (policies: readonly Policy[], facts: PolicyFacts): Policy | null => {
  const matching = newestOfEach(policies).filter(({ selector }) => matches(selector, facts));
  return inOrderOfChoice(matching)[0] ?? null;
};

/** Policies as they are asked in turn whether they govern a content: the first that matches does. */
export const inOrderOfChoice = <P extends Policy>(policies: readonly P[]): P[] =>
  [...policies].sort(byPrecedence);

const newestOfEach = (policies: readonly Policy[]): Policy[] => {
  const newest = new Map<string, Policy>();
  for (const policy of policies) {
    const known = newest.get(policy.key);
    if (!known || policy.version > known.version) newest.set(policy.key, policy);
  }
  return [...newest.values()];
};

const byPrecedence = (one: Policy, other: Policy): number =>
  other.priority - one.priority ||
  specificity(other.selector) - specificity(one.selector) ||
  other.version - one.version ||
  (one.key < other.key ? -1 : 1);

const specificity = (selector: Selector): number =>
  Object.values(selector).filter((condition) => condition !== null).length;

const matches = (selector: Selector, facts: PolicyFacts): boolean =>
  isOneOf(facts.uid, selector.uids) &&
  isOneOf(facts.columnSlug, selector.columnSlugs) &&
  isOneOf(facts.unitId, selector.unitIds) &&
  isOneOf(facts.origin, selector.origins) &&
  (selector.officialSources === null || isFromSource(selector.officialSources, facts));

const isOneOf = (value: string | null, values: readonly string[] | null): boolean =>
  values === null || (value !== null && values.includes(value));
