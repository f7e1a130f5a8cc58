import type { ClientRect, CollisionDetection } from '@dnd-kit/core';
import { closestEdge } from '../../../../../src/plugins/review/admin/src/policies/closest-edge';

const rect = (top: number, height: number): ClientRect => ({
  top,
  height,
  bottom: top + height,
  left: 0,
  right: 800,
  width: 800,
});

/** An unfolded stage between two folded ones. */
const rects = new Map([
  ['first', rect(0, 60)],
  ['tall', rect(70, 600)],
  ['last', rect(680, 60)],
]);

const over = (collisionRect: ClientRect) =>
  closestEdge({
    collisionRect,
    droppableRects: rects,
    droppableContainers: [...rects.keys()].map((id) => ({ id })),
  } as unknown as Parameters<CollisionDetection>[0])[0]?.id;

test.each([
  ['where it stands', 70, 'tall'],
  ['with its upper edge on the first, as the arrow up puts it', 0, 'first'],
  ['a little below that', 20, 'first'],
  ['with its lower edge on the last, as the arrow down puts it', 140, 'last'],
])('an unfolded stage %s', (_, top, expected) => expect(over(rect(top, 600))).toBe(expected));

test.each([
  [70, 'tall'],
  [30, 'first'],
  [610, 'tall'],
  [660, 'last'],
])('a folded one at %d', (top, expected) => expect(over(rect(top, 60))).toBe(expected));
