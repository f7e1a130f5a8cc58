import type { Core } from '@strapi/strapi';
import { AWAITING_STATES } from '../../../domain/inbox/awaited';
import { findCases, whereItStands } from './cases';
import { query } from './rows';

/** Gives cases that were saved before these columns were there what a save gives them now. */
export const fillWhereCasesStand = async (strapi: Core.Strapi): Promise<void> => {
  const rows: { id: number }[] = await query(strapi, 'case').findMany({
    select: ['id'],
    where: { state: { $in: AWAITING_STATES }, awaits: { $null: true } },
  });
  for (const { id } of rows) {
    const stored = (await findCases(strapi, [id])).get(id);
    if (!stored) continue;
    await query(strapi, 'case').updateMany({
      where: { id, version: stored.reviewCase.version },
      data: whereItStands(stored.reviewCase),
    });
  }
};
