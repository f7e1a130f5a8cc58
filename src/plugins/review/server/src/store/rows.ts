import type { Core, UID } from '@strapi/strapi';

/** The plugin's own tables; nothing outside `store/` names them. */
const TABLES = {
  case: 'plugin::review.case',
  round: 'plugin::review.round',
  publication: 'plugin::review.publication',
  edit: 'plugin::review.edit',
  withdrawal: 'plugin::review.withdrawal',
  policy: 'plugin::review.policy',
  actionKey: 'plugin::review.action-key',
  delegation: 'plugin::review.delegation',
  delivery: 'plugin::review.delivery',
  notice: 'plugin::review.notice',
  calendarDay: 'plugin::review.calendar-day',
  comment: 'plugin::review.comment',
  lease: 'plugin::review.lease',
  listRevision: 'plugin::review.list-revision',
  term: 'plugin::review.term',
} as const;

export const query = (strapi: Core.Strapi, table: keyof typeof TABLES) =>
  strapi.db.query(TABLES[table] as UID.ContentType);

/** A datetime column as ISO 8601 in UTC; null stays null. */
export const isoOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : new Date(value as string).toISOString();
