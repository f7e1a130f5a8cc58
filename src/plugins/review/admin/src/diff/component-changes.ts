import { canonicalJson } from '../../../domain/canonical-json';
import type { Change, ComponentChange } from '../../../domain/snapshot/change';
import type { ComponentItem, Snapshot } from '../../../domain/snapshot/snapshot';
import { snapshotChanges } from '../../../domain/snapshot/snapshot-changes';
import { alignLists } from './align-lists';

/** A component that came or went, or what changed inside one that stayed in its place. */
export type ItemChange =
  | { kind: 'removed' | 'added'; item: ComponentItem }
  | { kind: 'changed'; item: ComponentItem; changes: readonly Change[] };

/** What became of each item of a list of components; those of equal content are left out. */
export const componentChanges = ({ removed, added }: ComponentChange): ItemChange[] =>
  alignLists(removed, added, { same: sameItem, alike: alikeItems }).flatMap(
    (pair): ItemChange[] => {
      if (pair.before === null) return [{ kind: 'added', item: pair.after }];
      if (pair.after === null) return [{ kind: 'removed', item: pair.before }];
      const changes = snapshotChanges(asSnapshot(pair.before), asSnapshot(pair.after));
      return changes.length === 0 ? [] : [{ kind: 'changed', item: pair.after, changes }];
    },
  );

const sameItem = (one: ComponentItem, other: ComponentItem): boolean =>
  canonicalJson(one) === canonicalJson(other);

/** Of one kind, and with at least half of the fields the same. */
const alikeItems = (one: ComponentItem, other: ComponentItem): boolean => {
  const names = [...new Set([...Object.keys(one.fields), ...Object.keys(other.fields)])];
  const same = names.filter(
    (name) => canonicalJson(one.fields[name] ?? null) === canonicalJson(other.fields[name] ?? null),
  );
  return one.component === other.component && same.length * 2 >= names.length;
};

const asSnapshot = ({ component, fields }: ComponentItem): Snapshot => ({
  format: 1,
  subject: { uid: component, documentId: '', locale: null },
  fields,
});
