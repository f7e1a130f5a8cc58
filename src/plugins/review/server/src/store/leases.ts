import type { Core } from '@strapi/strapi';
import { emptyDesk, type Desk } from '../../../domain/leases/desk';
import { subjectKey, type Subject } from '../../../domain/subject';
import { query } from './rows';

type Row = { id: number } & Desk;

/** Who has an item open. The caller holds the item where it writes what it makes of this. */
export const findDesk = async (strapi: Core.Strapi, subject: Subject): Promise<Desk> => {
  const row: Row | null = await query(strapi, 'lease').findOne({ where: keyOf(subject) });
  return row ? { attendants: row.attendants, hold: row.hold } : emptyDesk;
};

/** A desk that nobody sits at leaves no row: who had what open is nobody's business later. */
export const putDesk = async (
  strapi: Core.Strapi,
  { subject, desk, at }: { subject: Subject; desk: Desk; at: Date },
): Promise<void> => {
  const where = keyOf(subject);
  if (desk.attendants.length === 0) {
    await query(strapi, 'lease').deleteMany({ where });
    return;
  }
  const data = { ...desk, seenAt: at };
  const { count } = await query(strapi, 'lease').updateMany({ where, data });
  if (count === 0) await query(strapi, 'lease').create({ data: { ...where, ...data } });
};

/** Removes what is left of people who closed their browser without a word. */
export const removeDesksSeenBefore = async (strapi: Core.Strapi, before: Date): Promise<void> => {
  await query(strapi, 'lease').deleteMany({ where: { seenAt: { $lt: before } } });
};

const keyOf = (subject: Subject) => ({ subjectKey: subjectKey(subject) });
