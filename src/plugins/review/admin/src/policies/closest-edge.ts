import type { CollisionDetection } from '@dnd-kit/core';

/**
 * Over which part of a vertical list another one is dragged: the one whose upper or lower edge is
 * nearest to its own. Centres, which dnd-kit would compare, tell nothing where an unfolded stage is
 * dragged among folded ones.
 */
export const closestEdge: CollisionDetection = ({
  collisionRect,
  droppableRects,
  droppableContainers,
}) =>
  droppableContainers
    .flatMap((droppableContainer) => {
      const { id } = droppableContainer;
      const rect = droppableRects.get(id);
      if (!rect) return [];
      const value = Math.min(
        Math.abs(rect.top - collisionRect.top),
        Math.abs(rect.bottom - collisionRect.bottom),
      );
      return [{ id, data: { droppableContainer, value } }];
    })
    .sort((one, other) => one.data.value - other.data.value);
