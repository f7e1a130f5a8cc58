import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core';
import { useMemo } from 'react';
import { useText } from '../use-text';

/** Where something stands in a list that is being put in order. */
export type Place = { name: string; number: number; count: number };

type DragWords = {
  announcements: Announcements;
  screenReaderInstructions: ScreenReaderInstructions;
};

/** What a screen reader says of dragging. */
export const useDragWords = (placeOf: (id: UniqueIdentifier) => Place): DragWords => {
  const text = useText();
  return useMemo(
    () => ({
      screenReaderInstructions: { draggable: text('sort.instructions') },
      announcements: {
        onDragStart: ({ active }) => text('sort.picked', placeOf(active.id)),
        onDragOver: ({ active, over }) =>
          over === null || over.id === active.id
            ? text('sort.picked', placeOf(active.id))
            : text('sort.over', { ...placeOf(over.id), name: placeOf(active.id).name }),
        onDragEnd: ({ active, over }) =>
          text('sort.dropped', { ...placeOf((over ?? active).id), name: placeOf(active.id).name }),
        onDragCancel: ({ active }) => text('sort.cancelled', placeOf(active.id)),
      },
    }),
    [text, placeOf],
  );
};
