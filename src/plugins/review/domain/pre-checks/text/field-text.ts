import type { CheckedField } from '../checked-content';
import { fieldReading } from './field-reading';

/** The plain text of a field, which offsets of findings and comments count in; '' if it has none. */
export const fieldText = (field: CheckedField): string => {
  if (field.kind === 'html') return fieldReading(field)?.text ?? '';
  return field.kind === 'text' || field.kind === 'link' ? (field.value ?? '') : '';
};
