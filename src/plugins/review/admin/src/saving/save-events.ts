import { itemKey, type Item, type Values } from './item';

/** Why a save failed, as the server said; nothing of it when the network did. */
export type SaveError = {
  name?: string;
  message?: string;
  details?: { code?: string; conflict?: { by: string | null; at: string } };
};

/** `values` is what was sent. */
export type SaveEvent =
  | { kind: 'started' }
  | { kind: 'done' }
  | { kind: 'failed'; values: Values; error: SaveError };

type Listener = (event: SaveEvent) => void;

const listeners = new Map<string, Set<Listener>>();

export const tellSave = (item: Item, event: SaveEvent): void => {
  for (const listener of listeners.get(itemKey(item)) ?? []) listener(event);
};

/** Calls `listener` at every save of an item; gives the function that ends it. */
export const onSave = (item: Item, listener: Listener): (() => void) => {
  const key = itemKey(item);
  const known = listeners.get(key) ?? new Set();
  listeners.set(key, known.add(listener));
  return () => {
    known.delete(listener);
  };
};
