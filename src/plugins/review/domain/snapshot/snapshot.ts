import type { Json } from '../canonical-json';
import type { Subject } from '../subject';

/** A file of a media field, by what the public gets: its bytes and the words beside them. */
export type MediaFile = {
  name: string;
  alternativeText: string | null;
  caption: string | null;
  url: string;
  /** SHA-256 of the bytes, hexadecimal; null when they cannot be read. */
  sha256: string | null;
};

/** A local file that a text points to, such as `/uploads/map.png` in an image of a body. */
export type LinkedFile = {
  /** As written in the text, without query and fragment. */
  path: string;
  sha256: string | null;
};

/** A relation's target. Row ids change with every publication, so they never stand for it. */
export type RelationTarget = Subject;

/** `html` is a long text with an editor of its own, `date` a date, a time or both. */
export type TextField = {
  kind: 'text' | 'html' | 'json';
  value: Json;
  files: readonly LinkedFile[];
};
export type PlainField = { kind: 'number' | 'boolean' | 'date'; value: Json };
export type RelationField = { kind: 'relation'; targets: readonly RelationTarget[] };
export type MediaField = { kind: 'media'; files: readonly MediaFile[] };
export type ComponentItem = { component: string; fields: Fields };
export type ComponentField = {
  kind: 'component';
  /** Whether the field holds a list; a single component is a list of one that says false. */
  repeatable: boolean;
  items: readonly ComponentItem[];
};

export type Field = TextField | PlainField | RelationField | MediaField | ComponentField;

/**
 * By attribute name. An empty field (null, no target, no file, no component) is left out, so that
 * an attribute added to a content type changes no digest before somebody fills it.
 */
export type Fields = { readonly [name: string]: Field };

/**
 * Everything of one item that becomes public, immutable. Not in it: private attributes, who wrote
 * and when, and relations that the item at the other end owns, since they are that item's content
 * and signed with it.
 */
export type Snapshot = {
  /** Counts up when the form of snapshots changes; digests of two formats never agree. */
  format: 1;
  subject: Subject;
  fields: Fields;
};
