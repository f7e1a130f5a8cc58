import { itemKey, type Item } from './item';

/** The header by which a save says from which version it was made. */
export const SEEN_VERSION = 'review-seen-version';

const versions = new Map<string, string>();

/** Remembers the version (`updatedAt`, ISO 8601) that the form of an item was filled from. */
export const setSeenVersion = (item: Item, version: string): void => {
  versions.set(itemKey(item), version);
};

export const seenVersion = (item: Item): string | undefined => versions.get(itemKey(item));
