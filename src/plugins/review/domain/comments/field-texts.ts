import { readHtml } from '../pre-checks/text/read-html';
import type { Field, Snapshot } from '../snapshot/snapshot';
import { allFields } from '../snapshot/walk';

/** The plain text of each field that a comment can hang on, by the field's path. */
export type FieldTexts = ReadonlyMap<string, string>;

/**
 * The texts of content as `anchorComment` and `findAnchor` read them; `''` for a field without one.
 * @param names the attributes of the content type: an empty field, which a snapshot leaves out, can
 * be commented on too
 */
export const fieldTexts = (snapshot: Snapshot, names: readonly string[]): FieldTexts =>
  new Map([
    ...names.map((name): [string, string] => [name, '']),
    ...allFields(snapshot).map(({ path, field }): [string, string] => [path, plainText(field)]),
  ]);

const plainText = (field: Field): string => {
  if ((field.kind !== 'html' && field.kind !== 'text') || typeof field.value !== 'string')
    return '';
  return field.kind === 'html' ? readHtml(field.value).text : field.value;
};
