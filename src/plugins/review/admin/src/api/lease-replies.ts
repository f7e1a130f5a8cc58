import type { PersonRef } from '../../../domain/person';

/** Who has an item open; see the server's `use-cases/view-desk.ts`. Times are ISO 8601. */
export type DeskView = {
  holder: (PersonRef & { since: string; isMe: boolean }) | null;
  others: readonly (PersonRef & { openedAt: string })[];
  saved: { at: string; by: PersonRef | null } | null;
};
