import { adminApi } from '@strapi/strapi/admin';

/** `Document` is the content manager's own tag: a save there renews what is shown here. */
export const api = adminApi.enhanceEndpoints({
  addTagTypes: [
    'ReviewCalendar',
    'ReviewCase',
    'ReviewDelegation',
    'ReviewPolicy',
    'ReviewTerm',
    'ReviewDelivery',
    'ReviewNotice',
    'Document',
    'Relations',
  ],
});

/** A query string of those parameters that say something. */
export const queryOf = (parameters: Record<string, string | number | undefined>): string =>
  new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, String(value)]],
    ),
  ).toString();

/** What the server's answers wrap in `data`. */
export const dataOf = <T>({ data }: { data: T }): T => data;
