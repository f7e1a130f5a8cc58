import type { Core } from '@strapi/strapi';
import {
  createPreCheckRegistry,
  type PreCheckRegistry,
} from '../../../domain/pre-checks/pre-check-registry';
import { STANDARD_PRE_CHECKS } from '../../../domain/pre-checks/standard-pre-checks';

const registries = new WeakMap<Core.Strapi, PreCheckRegistry>();

/** The running server's checks: the service `plugin::review.pre-checks`, to which others `add`. */
export const preChecks = (strapi: Core.Strapi): PreCheckRegistry => {
  const known = registries.get(strapi);
  if (known) return known;
  const registry = createPreCheckRegistry(STANDARD_PRE_CHECKS);
  registries.set(strapi, registry);
  return registry;
};
