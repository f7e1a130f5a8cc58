import { canonicalJson } from '../canonical-json';
import { subjectKey } from '../subject';
import type { Change, LinkedFileChange, MediaChange, RelationChange } from './change';
import { compareLists, differingMiddle, pairUp } from './compare-lists';
import type {
  ComponentField,
  Field,
  Fields,
  MediaFile,
  PlainField,
  RelationTarget,
  Snapshot,
  TextField,
} from './snapshot';
import { pathInComponent } from './walk';

/**
 * What differs between two snapshots of one subject, field by field; empty exactly when their
 * digests agree.
 */
export const snapshotChanges = (before: Snapshot, after: Snapshot): Change[] =>
  fieldsChanges({ before: before.fields, after: after.fields, pathOf: (name) => name });

/** Where two snapshots of one subject differ, each place once. */
export const changedPaths = (before: Snapshot, after: Snapshot): string[] => [
  ...new Set(snapshotChanges(before, after).map(({ path }) => path)),
];

type FieldsPair = { before: Fields; after: Fields; pathOf: (name: string) => string };

const fieldsChanges = ({ before, after, pathOf }: FieldsPair): Change[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
    fieldChanges(pathOf(name), before[name], after[name]),
  );

const fieldChanges = (path: string, before?: Field, after?: Field): Change[] => {
  if (before && after && formOf(before) !== formOf(after)) {
    // The attribute became another type: all of the old value went, all of the new one came.
    return [...fieldChanges(path, before, undefined), ...fieldChanges(path, undefined, after)];
  }
  switch ((after ?? before)?.kind) {
    case undefined:
      return [];
    case 'relation':
      return relationChanges(path, targetsOf(before), targetsOf(after));
    case 'media':
      return mediaChanges(path, filesOf(before), filesOf(after));
    case 'component':
      return componentChanges(path, { before: itemsOf(before), after: itemsOf(after) });
    default:
      return valueChanges(path, valueFieldOf(before), valueFieldOf(after));
  }
};

const formOf = (field: Field): string =>
  field.kind === 'component' ? `component ${field.repeatable}` : field.kind;

const valueFieldOf = (field?: Field) => (field && 'value' in field ? field : undefined);
const targetsOf = (field?: Field) => (field?.kind === 'relation' ? field.targets : []);
const filesOf = (field?: Field) => (field?.kind === 'media' ? field.files : []);
const itemsOf = (field?: Field) => (field?.kind === 'component' ? field : undefined);

const valueChanges = (
  path: string,
  before?: TextField | PlainField,
  after?: TextField | PlainField,
): Change[] => {
  const kind = (after ?? before)?.kind ?? 'text';
  const change = { kind, path, before: before?.value ?? null, after: after?.value ?? null };
  if (!before || !after || canonicalJson(change.before) !== canonicalJson(change.after)) {
    return [change];
  }
  return linkedFileChanges(path, before, after);
};

const linkedFileChanges = (
  path: string,
  before: TextField | PlainField,
  after: TextField | PlainField,
): LinkedFileChange[] => {
  const bytesOf = (field: TextField | PlainField) =>
    new Map('files' in field ? field.files.map((file) => [file.path, file.sha256]) : []);
  const [old, now] = [bytesOf(before), bytesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((file) => !old.has(file) || !now.has(file) || old.get(file) !== now.get(file))
    .map((file) => ({
      kind: 'linked-file',
      path,
      file,
      before: old.get(file) ?? null,
      after: now.get(file) ?? null,
    }));
};

const relationChanges = (
  path: string,
  before: readonly RelationTarget[],
  after: readonly RelationTarget[],
): RelationChange[] => {
  const { added, removed, reordered } = compareLists(before, after, subjectKey);
  if (added.length + removed.length === 0 && !reordered) return [];
  return [{ kind: 'relation', path, added, removed, reordered }];
};

const mediaChanges = (
  path: string,
  before: readonly MediaFile[],
  after: readonly MediaFile[],
): MediaChange[] => {
  const { added, removed, reordered } = compareLists(before, after, canonicalJson);
  if (added.length + removed.length === 0 && !reordered) return [];
  const sameFile = pairUp(removed, added, ({ url }) => url);
  const sameName = pairUp(sameFile.before, sameFile.after, ({ name }) => name);
  return [
    {
      kind: 'media',
      path,
      added: sameName.after,
      removed: sameName.before,
      changed: [...sameFile.pairs, ...sameName.pairs],
      reordered,
    },
  ];
};

type ComponentPair = { before?: ComponentField; after?: ComponentField };

const componentChanges = (path: string, { before, after }: ComponentPair): Change[] => {
  const middle = differingMiddle(before?.items ?? [], after?.items ?? [], canonicalJson);
  const inPlace =
    middle.before.length === middle.after.length &&
    middle.before.every(({ component }, index) => component === middle.after[index]?.component);
  if (!inPlace) {
    return [{ kind: 'component', path, added: middle.after, removed: middle.before }];
  }
  const repeatable = after?.repeatable ?? false;
  return middle.before.flatMap((item, index) =>
    fieldsChanges({
      before: item.fields,
      after: middle.after[index]?.fields ?? {},
      pathOf: (name) => pathInComponent(path, { repeatable, index: middle.start + index, name }),
    }),
  );
};
