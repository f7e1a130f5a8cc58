/** An item in the content manager. */
export type Item = { uid: string; documentId: string };

/** One string for an item, unique among items. */
export const itemKey = ({ uid, documentId }: Item): string => `${uid}|${documentId}`;

/** What an item's form holds, by field. */
export type Values = Readonly<Record<string, unknown>>;
