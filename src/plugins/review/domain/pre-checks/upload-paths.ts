import { uploadPath } from './addresses/upload-path';
import type { CheckedContent, CheckedField } from './checked-content';
import { fieldReading } from './text/field-reading';

const addressesOf = (field: CheckedField): string[] => {
  if (field.kind === 'link') return field.value === null ? [] : [field.value];
  const reading = fieldReading(field);
  if (reading === null) return [];
  return [
    ...reading.links.flatMap(({ href }) => href ?? []),
    ...reading.images.map(({ src }) => src),
  ];
};

/** The files of the media library that bodies and address fields lead to, to be looked up. */
export const uploadPaths = (content: CheckedContent, ownHosts: readonly string[]): string[] => [
  ...new Set(
    content.fields.flatMap(addressesOf).flatMap((address) => uploadPath(address, ownHosts) ?? []),
  ),
];
