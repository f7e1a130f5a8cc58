import { Drag } from '@strapi/icons';
import { styled } from 'styled-components';
import { useSortableRow } from '../../policies/sortable-row-context';
import { useText } from '../../use-text';

const Handle = styled.button`
  display: inline-flex;
  flex-shrink: 0;
  align-items: center;
  justify-content: center;
  width: 3.2rem;
  height: 3.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral600};
  cursor: grab;
  /* A finger on it moves the part, not the page. */
  touch-action: none;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary600};
    cursor: grabbing;
  }
`;

/** Where a part is taken hold of, by mouse, finger, or with the space bar and the arrow keys. */
export const DragHandle = () => {
  const text = useText();
  const { attributes, listeners, setActivatorNodeRef, place } = useSortableRow();
  return (
    <Handle
      type="button"
      ref={setActivatorNodeRef}
      aria-label={text('sort.drag', { name: place.name })}
      {...attributes}
      {...listeners}
    >
      <Drag aria-hidden />
    </Handle>
  );
};
