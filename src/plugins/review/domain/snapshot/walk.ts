import { subjectKey, type Subject } from '../subject';
import type { Field, Fields, Snapshot } from './snapshot';

type PlacedField = { path: string; field: Field };

/** Where a field of a component stands: `seo.title`, or `contacts.2.phone` in a list. */
export const pathInComponent = (
  path: string,
  { repeatable, index, name }: { repeatable: boolean; index: number; name: string },
): string => (repeatable ? `${path}.${index}.${name}` : `${path}.${name}`);

const placedFields = (fields: Fields, pathOf: (name: string) => string): PlacedField[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const path = pathOf(name);
    if (field.kind !== 'component') return [{ path, field }];
    const { repeatable, items } = field;
    const inside = items.flatMap((item, index) =>
      placedFields(item.fields, (inner) =>
        pathInComponent(path, { repeatable, index, name: inner }),
      ),
    );
    return [{ path, field }, ...inside];
  });

/** Every field with its path, those of components after the component they are in. */
export const allFields = ({ fields }: Snapshot): PlacedField[] =>
  placedFields(fields, (name) => name);

/** The items that the snapshot relates to, each once. */
export const relationTargets = (snapshot: Snapshot): Subject[] => {
  const targets = allFields(snapshot).flatMap(({ field }) =>
    field.kind === 'relation' ? field.targets : [],
  );
  return [...new Map(targets.map((target) => [subjectKey(target), target])).values()];
};

/** Addresses of the files that the snapshot shows or links to. */
export const fileAddresses = (snapshot: Snapshot): string[] =>
  allFields(snapshot).flatMap(({ field }) =>
    'files' in field ? field.files.map((file) => ('path' in file ? file.path : file.url)) : [],
  );

/**
 * Files whose bytes could not be read, with the path of their field. Nobody can have signed them,
 * so content that has one must not become public.
 */
export const unreadableFiles = (snapshot: Snapshot): { at: string; file: string }[] =>
  allFields(snapshot).flatMap(({ path: at, field }) => {
    if (!('files' in field)) return [];
    return field.files
      .filter(({ sha256 }) => sha256 === null)
      .map((file) => ({ at, file: 'path' in file ? file.path : file.name }));
  });
