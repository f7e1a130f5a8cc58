import type { Json } from '../canonical-json';
import type { ComponentItem, MediaFile, RelationTarget } from './snapshot';

/** A field whose value differs; null stands for an empty field. */
export type ValueChange = {
  kind: 'text' | 'html' | 'json' | 'number' | 'boolean' | 'date';
  path: string;
  before: Json;
  after: Json;
};

/** A text that stayed the same but points to a file with other bytes (SHA-256, null: unreadable). */
export type LinkedFileChange = {
  kind: 'linked-file';
  path: string;
  file: string;
  before: string | null;
  after: string | null;
};

export type RelationChange = {
  kind: 'relation';
  path: string;
  added: readonly RelationTarget[];
  removed: readonly RelationTarget[];
  /** Whether those that stayed stand in another order. */
  reordered: boolean;
};

export type MediaChange = {
  kind: 'media';
  path: string;
  added: readonly MediaFile[];
  removed: readonly MediaFile[];
  /** The same file or one of the same name, with other bytes or other words beside it. */
  changed: readonly { before: MediaFile; after: MediaFile }[];
  reordered: boolean;
};

/** Components that came or went; a change inside one is a change of its own, with a longer path. */
export type ComponentChange = {
  kind: 'component';
  path: string;
  added: readonly ComponentItem[];
  removed: readonly ComponentItem[];
};

/**
 * One difference between two snapshots. `path` is the attribute's name, or `seo.title` and
 * `contacts.2.phone` inside components.
 */
export type Change =
  | ValueChange
  | LinkedFileChange
  | RelationChange
  | MediaChange
  | ComponentChange;
