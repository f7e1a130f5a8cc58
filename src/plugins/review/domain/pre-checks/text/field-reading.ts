import type { CheckedField } from '../checked-content';
import { type HtmlReading, readHtml } from './read-html';

/** Every check reads the same body. */
const readings = new WeakMap<CheckedField, { html: string; reading: HtmlReading }>();

/** The reading of an HTML field, done once for each field; null for fields of other kinds. */
export const fieldReading = (field: CheckedField): HtmlReading | null => {
  if (field.kind !== 'html') return null;
  const html = field.value ?? '';
  const known = readings.get(field);
  if (known?.html === html) return known.reading;
  const reading = readHtml(html);
  readings.set(field, { html, reading });
  return reading;
};
