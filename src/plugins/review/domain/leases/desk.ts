import type { PersonRef } from '../person';

/** How long somebody counts as present who is not heard of. */
export const LEASE_SECONDS = 120;

/** Somebody who has an item open for editing; times are ISO 8601, UTC. */
export type Attendant = { person: PersonRef; openedAt: string; seenAt: string };

/** Who has an item open and, of these, who holds it: the one who writes, since when. */
export type Desk = {
  attendants: readonly Attendant[];
  hold: { personId: number; since: string } | null;
};

export const emptyDesk: Desk = { attendants: [], hold: null };

/** The desk without those who were not heard of in time; a hold goes with its holder. */
export const presentDesk = ({ attendants, hold }: Desk, at: string): Desk => {
  const oldest = Date.parse(at) - LEASE_SECONDS * 1000;
  return seated(
    attendants.filter(({ seenAt }) => Date.parse(seenAt) > oldest),
    hold,
  );
};

export const holderOf = ({ attendants, hold }: Desk): Attendant | null =>
  attendants.find(({ person }) => person.id === hold?.personId) ?? null;

/** The desk with these people: nobody holds it who is not there. */
export const seated = (attendants: readonly Attendant[], hold: Desk['hold']): Desk => ({
  attendants,
  hold: attendants.some(({ person }) => person.id === hold?.personId) ? hold : null,
});
