import type { Core, UID } from '@strapi/strapi';
import { itemsOf, related, visitPopulated } from './related-items';

export const SECTION_UID = 'api::special-column-section.special-column-section';

type Answer = { strapi: Core.Strapi; uid: UID.ContentType; answer: unknown };

/** The filter that leaves out the sections of special columns that are not published. */
export const inPublishedColumn = { specialColumn: { publishedAt: { $notNull: true } } };

/**
 * A section has no draft of its own: it is public when its special column is. Takes the others out
 * of the items that an answer brings along.
 */
export const withoutHiddenSections = async ({ strapi, uid, answer }: Answer): Promise<void> =>
  visitPopulated({ strapi, uid, items: itemsOf(answer) }, async ({ name, target, holders }) => {
    if (target !== SECTION_UID) return;
    const ids = holders.flatMap((holder) => related(holder[name])).map(({ id }) => id);
    const open: { id: number }[] = await strapi.db
      .query(SECTION_UID)
      .findMany({ where: { id: { $in: ids }, ...inPublishedColumn }, select: ['id'] });
    const visible = new Set(open.map(({ id }) => id));
    for (const holder of holders) {
      holder[name] = related(holder[name]).filter(({ id }) => id !== undefined && visible.has(id));
    }
  });
