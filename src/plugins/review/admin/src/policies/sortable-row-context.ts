import type { useSortable } from '@dnd-kit/sortable';
import { createContext, useContext } from 'react';
import type { Place } from './use-drag-words';

type Sortable = ReturnType<typeof useSortable>;

/** What a row of a sortable list gives to its handle and buttons. */
export type SortableRowContent = Pick<
  Sortable,
  'attributes' | 'listeners' | 'setActivatorNodeRef'
> & {
  place: Place;
  move: (to: number) => void;
};

export const SortableRowContext = createContext<SortableRowContent | null>(null);

export const useSortableRow = (): SortableRowContent => {
  const row = useContext(SortableRowContext);
  if (!row) throw new Error('A handle or a button stands outside of a sortable row');
  return row;
};
