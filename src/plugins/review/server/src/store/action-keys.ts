import type { Core } from '@strapi/strapi';
import { query } from './rows';

type ActionKey = { key: string; caseId: number; personId: number; action: string };

/** Whether this very action was done before: a double click, a retry after a lost answer. */
export const wasDone = async (
  strapi: Core.Strapi,
  { key, caseId, personId, action }: ActionKey,
): Promise<boolean> =>
  (await query(strapi, 'actionKey').count({ where: { key, caseId, personId, action } })) > 0;

/** The key is unique in the table: of two retries at once, one fails and its effect with it. */
export const rememberKey = async (
  strapi: Core.Strapi,
  { at, ...actionKey }: ActionKey & { at: Date },
): Promise<void> => {
  await query(strapi, 'actionKey').create({ data: { ...actionKey, at } });
};
