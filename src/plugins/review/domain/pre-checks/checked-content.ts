/** A file of the media library, as a field or a link in a body names it. */
export type CheckedFile = {
  /** The name that people see: `附件1.docx`. */
  name: string;
  /** With its dot (`.docx`), as the media library keeps it; '' when there is none. */
  extension: string;
  mime: string;
  /** In bytes; null when it is not known. */
  size: number | null;
  alternativeText: string | null;
  /** Whether the media library still has the record and the bytes behind it. */
  exists: boolean;
};

/** Another item that a relation leads to. */
export type CheckedItem = { documentId: string; title: string; isPublic: boolean };

type FieldValue =
  | { kind: 'text' | 'html' | 'link' | 'date' | 'choice'; value: string | null }
  | { kind: 'number'; value: number | null }
  | { kind: 'boolean'; value: boolean | null }
  | { kind: 'relation'; value: readonly CheckedItem[] }
  | { kind: 'media'; value: readonly CheckedFile[] };

/**
 * One field. `name` is its path (`body`, `sections.0.text`), `label` what the form calls it; `link`
 * is a text that holds one address.
 */
export type CheckedField = { name: string; label: string; required: boolean } & FieldValue;

/** What a check looks at: the content as it would become public. */
export type CheckedContent = {
  uid: string;
  locale: string | null;
  fields: readonly CheckedField[];
};
