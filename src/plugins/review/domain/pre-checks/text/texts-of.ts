import type { CheckContext } from '../check-context';
import type { CheckedContent, CheckedField } from '../checked-content';
import { uploadPath } from '../addresses/upload-path';
import type { CheckedText } from './checked-text';
import { fieldReading } from './field-reading';
import { fieldText } from './field-text';

const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

const htmlTexts = (field: CheckedField, context: CheckContext): Omit<CheckedText, 'at'>[] => {
  const reading = fieldReading(field);
  if (reading === null) return [];
  const addresses = reading.links.map(({ href }) => href ?? '');
  const files = [...addresses, ...reading.images.map(({ src }) => src)]
    .map((address) => uploadPath(address, context.ownHosts))
    .flatMap((path) => (path === null ? [] : (context.fileAt(path)?.name ?? [])));
  const descriptions = [...reading.images.map(({ alt }) => alt ?? ''), ...reading.titles];
  return [
    ...descriptions.map((text) => ({ place: 'description' as const, text })),
    ...[...new Set(files)].map((text) => ({ place: 'fileName' as const, text })),
    ...addresses.map((address) => ({ place: 'address' as const, text: decoded(address) })),
  ];
};

const mediaTexts = (field: CheckedField): Omit<CheckedText, 'at'>[] =>
  field.kind === 'media'
    ? field.value.flatMap(({ name, alternativeText }) => [
        { place: 'fileName' as const, text: name },
        { place: 'description' as const, text: alternativeText ?? '' },
      ])
    : [];

/**
 * Everything that people would read or open: the texts of the fields, the names of attached and
 * linked files, descriptions, and addresses. Empty texts are left out.
 */
export const textsOf = (content: CheckedContent, context: CheckContext): CheckedText[] =>
  content.fields
    .flatMap((field) => [
      {
        at: field.name,
        place: field.kind === 'link' ? ('address' as const) : ('text' as const),
        text: fieldText(field),
      },
      ...htmlTexts(field, context).map((text) => ({ at: field.name, ...text })),
      ...mediaTexts(field).map((text) => ({ at: field.name, ...text })),
    ])
    .filter(({ text }) => text !== '');
