import type { UID } from '@strapi/strapi';
import { ungovernedTypes } from '../../../domain/policies/ungoverned-types';
import type { Policy } from '../../../domain/policy';
import { reviewConfig, type Dependencies } from '../store/dependencies';
import { policiesInForce } from '../store/policies';
import { Refused } from './refused';

/**
 * Content without a policy cannot be submitted at all: refuses (`policyNeeded`) a change of the
 * policies `before` that leaves a content type, or some of its content, without one.
 */
export const keepEverythingGoverned = async (
  { strapi }: Dependencies,
  before: readonly Policy[],
): Promise<void> => {
  const { governs } = reviewConfig(strapi);
  const already = ungovernedTypes(before, governs);
  const lost = ungovernedTypes(await policiesInForce(strapi), governs).filter(
    (uid) => !already.includes(uid),
  );
  if (lost.length === 0) return;
  const types = lost.map((uid) => strapi.contentType(uid as UID.ContentType).info.displayName);
  throw new Refused({ code: 'policyNeeded', values: { types: types.join('、') } });
};
