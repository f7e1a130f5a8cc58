import type { UID } from '@strapi/strapi';
import { ungovernedTypes } from '../../../domain/policies/ungoverned-types';
import type { Policy } from '../../../domain/policy';
import { reviewConfig, type Dependencies } from '../store/dependencies';
import { Refused } from './refused';

/**
 * Content without a policy cannot be submitted at all: refuses (`policyNeeded`) a change of the
 * policies in force that leaves a content type, or some of its content, without one.
 */
export const keepEverythingGoverned = (
  { strapi }: Dependencies,
  { before, after }: { before: readonly Policy[]; after: readonly Policy[] },
): void => {
  const { governs } = reviewConfig(strapi);
  const already = ungovernedTypes(before, governs);
  const lost = ungovernedTypes(after, governs).filter((uid) => !already.includes(uid));
  if (lost.length === 0) return;
  const types = lost.map((uid) => strapi.contentType(uid as UID.ContentType).info.displayName);
  throw new Refused({ code: 'policyNeeded', values: { types: types.join('、') } });
};
