import type { Core } from '@strapi/strapi';

/**
 * Gives the address of a case's page; null while Strapi was not told its public address, since what
 * it then takes for its own is an address inside the machine.
 */
export const caseLink =
  (strapi: Core.Strapi) =>
  (caseId: number): string | null =>
    isConfigured(strapi)
      ? `${strapi.config.get<string>('admin.absoluteUrl')}/plugins/review/cases/${caseId}`
      : null;

const isConfigured = (strapi: Core.Strapi): boolean =>
  ['server.url', 'admin.url'].some((key) => /^https?:\/\//u.test(strapi.config.get(key, '')));
