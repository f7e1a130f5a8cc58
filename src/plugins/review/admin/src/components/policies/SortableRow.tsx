import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { SortableRowContext } from '../../policies/sortable-row-context';
import type { Place } from '../../policies/use-drag-words';
import { useText } from '../../use-text';

const Row = styled.li<{ $isDragging: boolean }>`
  position: relative;
  z-index: ${({ $isDragging }) => ($isDragging ? 1 : 'auto')};
  box-shadow: ${({ theme, $isDragging }) => ($isDragging ? theme.shadows.popupShadow : 'none')};
`;

type SortableRowProps = {
  id: string;
  place: Place;
  onMove: (to: number) => void;
  children: ReactNode;
};

/** One part of a sortable list. */
export const SortableRow = ({ id, place, onMove, children }: SortableRowProps) => {
  const text = useText();
  const {
    attributes,
    listeners,
    setNodeRef,
    setActivatorNodeRef,
    transform,
    transition,
    isDragging,
  } = useSortable({ id, attributes: { roleDescription: text('sort.role') } });
  return (
    <Row
      ref={setNodeRef}
      $isDragging={isDragging}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <SortableRowContext.Provider
        value={{ attributes, listeners, setActivatorNodeRef, place, move: onMove }}
      >
        {children}
      </SortableRowContext.Provider>
    </Row>
  );
};
