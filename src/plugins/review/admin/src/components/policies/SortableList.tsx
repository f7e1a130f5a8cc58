import {
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
  type UniqueIdentifier,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { useCallback, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { closestEdge } from '../../policies/closest-edge';
import { useDragWords } from '../../policies/use-drag-words';
import { SortableRow } from './SortableRow';

const List = styled.ol`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
`;

type Part = { key: string };

type SortableListProps<T extends Part> = {
  parts: readonly T[];
  label: string;
  nameOf: (part: T, index: number) => string;
  onMove: (key: string, to: number) => void;
  /** A part with its `DragHandle` and `MoveButtons`. */
  children: (part: T, index: number) => ReactNode;
};

/** A list that is put in order by mouse, finger or keyboard. */
export const SortableList = <T extends Part>({
  parts,
  label,
  nameOf,
  onMove,
  children,
}: SortableListProps<T>) => {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const placeOf = useCallback(
    (id: UniqueIdentifier) => {
      const index = parts.findIndex(({ key }) => key === id);
      const part = parts[index];
      return { name: part ? nameOf(part, index) : '', number: index + 1, count: parts.length };
    },
    [parts, nameOf],
  );
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) onMove(String(active.id), placeOf(over.id).number - 1);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestEdge}
      accessibility={useDragWords(placeOf)}
      onDragEnd={drop}
    >
      <SortableContext items={parts.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
        <List aria-label={label}>
          {parts.map((part, index) => (
            <SortableRow
              key={part.key}
              id={part.key}
              place={{ name: nameOf(part, index), number: index + 1, count: parts.length }}
              onMove={(to) => onMove(part.key, to)}
            >
              {children(part, index)}
            </SortableRow>
          ))}
        </List>
      </SortableContext>
    </DndContext>
  );
};
