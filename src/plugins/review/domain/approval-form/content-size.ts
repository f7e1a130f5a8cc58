import { fieldTexts } from '../comments/field-texts';
import type { Snapshot } from '../snapshot/snapshot';
import { allFields } from '../snapshot/walk';
import type { ContentSize } from './approval-form';

/** How much there is to read and to open. */
export const contentSize = (snapshot: Snapshot): ContentSize => {
  const texts = fieldTexts(snapshot, []);
  const fields = allFields(snapshot);
  const bodies = fields.flatMap(({ path, field }) =>
    field.kind === 'html' ? (texts.get(path) ?? '') : '',
  );
  return {
    characters: bodies.reduce((sum, text) => sum + [...text.replace(/\s+/gu, '')].length, 0),
    files: fields.flatMap(({ field }) =>
      field.kind === 'media' ? field.files.map(({ name }) => name) : [],
    ),
  };
};
