import { itemKey, type Item } from './item';

/** A save by the content manager, as its endpoint is called. */
export type Save = {
  collectionType: string;
  model: string;
  documentId?: string;
  data: Record<string, unknown>;
  params?: Record<string, unknown>;
};

export type SaveError = {
  name?: string;
  message?: string;
  details?: { code?: string; conflict?: { by: string | null; at: string } };
};

export type SaveEvent =
  | { kind: 'started' | 'done'; save: Save }
  | { kind: 'failed'; save: Save; error: SaveError };

type Listener = (event: SaveEvent) => void;

const listeners = new Map<string, Set<Listener>>();

export const itemOf = ({ model, documentId = '' }: Save): Item => ({ uid: model, documentId });

export const tellSave = (event: SaveEvent): void => {
  for (const listener of listeners.get(itemKey(itemOf(event.save))) ?? []) listener(event);
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
