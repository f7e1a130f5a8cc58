import { fieldTexts, type FieldTexts } from '../../../domain/comments/field-texts';
import type { Snapshot } from '../../../domain/snapshot/snapshot';
import type { Dependencies } from '../store/dependencies';
import { publicAttributes } from '../store/snapshot/public-attributes';

/** The texts of content that comments hang on; none for content that is no more. */
export const commentTexts = (
  { strapi }: Pick<Dependencies, 'strapi'>,
  snapshot: Snapshot | null,
): FieldTexts => {
  if (!snapshot) return new Map();
  const names = publicAttributes(strapi, snapshot.subject.uid).map(([name]) => name);
  return fieldTexts(snapshot, names);
};
