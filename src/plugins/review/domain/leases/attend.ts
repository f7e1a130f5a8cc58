import type { PersonRef } from '../person';
import { presentDesk, type Desk } from './desk';

/** `write`: has unsaved changes; `done`: has none any more; `look`: has the item open, no more. */
export const INTENTS = ['look', 'write', 'done'] as const;
export type Intent = (typeof INTENTS)[number];

type Attendance = { person: PersonRef; intent: Intent; at: string };

/**
 * Somebody opens an item or is heard of again. Who writes holds it, unless another does; who only
 * looks keeps what they hold, so that a second tab of theirs takes nothing from the first.
 */
export const attend = (desk: Desk, { person, intent, at }: Attendance): Desk => {
  const { attendants, hold } = presentDesk(desk, at);
  const known = attendants.find((other) => other.person.id === person.id);
  const others = attendants.filter((other) => other !== known);
  const isFree = hold === null || hold.personId === person.id;
  return {
    attendants: [...others, { person, openedAt: known?.openedAt ?? at, seenAt: at }],
    hold: isFree ? heldAs(intent, { hold, personId: person.id, at }) : hold,
  };
};

type Holding = { hold: Desk['hold']; personId: number; at: string };

const heldAs = (intent: Intent, { hold, personId, at }: Holding): Desk['hold'] => {
  if (intent === 'done') return null;
  return intent === 'write' ? (hold ?? { personId, since: at }) : hold;
};
