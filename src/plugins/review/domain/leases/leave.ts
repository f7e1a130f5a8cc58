import { presentDesk, seated, type Desk } from './desk';

/** Somebody closes the item, and holds it no longer. */
export const leave = (desk: Desk, { personId, at }: { personId: number; at: string }): Desk => {
  const { attendants, hold } = presentDesk(desk, at);
  return seated(
    attendants.filter(({ person }) => person.id !== personId),
    hold,
  );
};
