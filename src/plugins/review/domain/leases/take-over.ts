import type { PersonRef } from '../person';
import { refuse, type Refusal } from '../refusal';
import { attend } from './attend';
import { holderOf, presentDesk, type Desk } from './desk';

type TakeOver = {
  person: PersonRef;
  /** Whom the person saw holding the item; null when nobody did. */
  fromId: number | null;
  at: string;
};

/**
 * Somebody takes the item over from the one they saw holding it. Of two who do so at once the second
 * is told who was faster (`takenOverMeanwhile`). It does not matter when the holder has left.
 */
export const takeOver = (
  desk: Desk,
  { person, fromId, at }: TakeOver,
): { allowed: true; desk: Desk } | { allowed: false; refusal: Refusal } => {
  const holder = holderOf(presentDesk(desk, at))?.person;
  if (holder && holder.id !== person.id && holder.id !== fromId) {
    return refuse('takenOverMeanwhile', { name: holder.name });
  }
  const { attendants } = attend(desk, { person, intent: 'look', at });
  return {
    allowed: true,
    desk: { attendants, hold: { personId: person.id, since: at } },
  };
};
