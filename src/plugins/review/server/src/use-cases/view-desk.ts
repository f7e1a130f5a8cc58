import { holderOf, type Desk } from '../../../domain/leases/desk';
import type { PersonRef } from '../../../domain/person';
import type { Subject } from '../../../domain/subject';
import type { Dependencies } from '../store/dependencies';
import { lastSaves } from '../store/last-saves';

/** Times are ISO 8601. */
export type DeskView = {
  /** Who writes, and since when; null when nobody does. */
  holder: (PersonRef & { since: string; isMe: boolean }) | null;
  /** Everybody else who has the item open and does not hold it. */
  others: readonly (PersonRef & { openedAt: string })[];
  /** The newest save of the draft; null by for a program's. */
  saved: { at: string; by: PersonRef | null } | null;
};

/** A desk as one of those who sit at it sees it. */
export const viewDesk = async (
  { strapi }: Pick<Dependencies, 'strapi'>,
  { desk, subject, person }: { desk: Desk; subject: Subject; person: PersonRef },
): Promise<DeskView> => {
  const holder = holderOf(desk);
  const saves = await lastSaves(strapi, subject);
  const saved = saves.find((save) => save.subject.locale === subject.locale);
  return {
    holder:
      holder && desk.hold
        ? { ...holder.person, since: desk.hold.since, isMe: holder.person.id === person.id }
        : null,
    others: desk.attendants
      .filter((other) => other !== holder && other.person.id !== person.id)
      .map((other) => ({ ...other.person, openedAt: other.openedAt })),
    saved: saved ? { at: saved.at, by: saved.by } : null,
  };
};
