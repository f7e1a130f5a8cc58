import { useSyncExternalStore } from 'react';
import type { DeskView } from '../api/lease-replies';
import { itemKey, type Item } from '../saving/item';

/** Who has which item open, as the server said last; the save button and the panel both ask. */
const desks = new Map<string, DeskView>();
const listeners = new Set<() => void>();

export const setDesk = (item: Item, desk: DeskView | null): void => {
  if (desk) desks.set(itemKey(item), desk);
  else desks.delete(itemKey(item));
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** Null before the server has answered, and where the person may not edit the item. */
export const useDesk = (item: Item): DeskView | null =>
  useSyncExternalStore(subscribe, () => desks.get(itemKey(item)) ?? null);
