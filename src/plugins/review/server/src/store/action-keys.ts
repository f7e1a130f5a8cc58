import type { Core } from '@strapi/strapi';
import { sha256 } from './digest';
import { query } from './rows';

/** A person's own mark of one action on one case, by which a retry is known. */
export type ActionKey = { key: string; personId: number; action: string };

/**
 * On which of these cases this very action was done before: a double click, a retry after a lost
 * answer. Null when on none.
 */
export const doneBefore = async (
  strapi: Core.Strapi,
  { caseIds, ...actionKey }: ActionKey & { caseIds: readonly number[] },
): Promise<number | null> => {
  const row: { caseId: number } | null = await query(strapi, 'actionKey').findOne({
    where: { ...stored(actionKey), caseId: { $in: [...caseIds] } },
  });
  return row?.caseId ?? null;
};

export const rememberKey = async (
  strapi: Core.Strapi,
  { caseId, at, ...actionKey }: ActionKey & { caseId: number; at: Date },
): Promise<void> => {
  await query(strapi, 'actionKey').create({ data: { ...stored(actionKey), caseId, at } });
};

/** Callers choose their keys; hashed, any text of any length fits the column. */
const stored = ({ key, ...rest }: ActionKey) => ({ ...rest, key: sha256(key) });
