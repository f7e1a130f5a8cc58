import { canonicalJson, type Json, type JsonObject } from '../../../domain/canonical-json';
import type { PolicyForm } from './policy-form';

/**
 * What two people made of one form, `mine` above `theirs`: where only one of them changed something
 * their word stands, where both did mine does. Stages and items go by their keys, in the order of who changed it, with
 * what the other added at the end.
 */
export const mergeEdits = ({
  base,
  mine,
  theirs,
}: Record<'base' | 'mine' | 'theirs', PolicyForm>): PolicyForm =>
  // A form holds nothing but JSON, and a merge of three of one shape has that shape.
  merged({ base, mine, theirs } as Sides) as PolicyForm;

type Sides = Record<'base' | 'mine' | 'theirs', Json>;

const merged = ({ base, mine, theirs }: Sides): Json => {
  if (isSame(mine, base)) return theirs;
  if (isSame(theirs, base) || isSame(mine, theirs)) return mine;
  if (isKeyedList(base) && isKeyedList(mine) && isKeyedList(theirs)) {
    return mergedLists(base, mine, theirs);
  }
  if (isObject(base) && isObject(mine) && isObject(theirs)) {
    return mergedMembers(base, mine, theirs);
  }
  return mine;
};

const isSame = (one: Json, other: Json): boolean => canonicalJson(one) === canonicalJson(other);

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Keyed = JsonObject & { key: string };

const isKeyedList = (value: Json): value is readonly Keyed[] =>
  Array.isArray(value) && value.every((part) => isObject(part) && typeof part.key === 'string');

const mergedMembers = (base: JsonObject, mine: JsonObject, theirs: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(mine).map(([name, value]) => [
      name,
      merged({ base: base[name] ?? null, mine: value, theirs: theirs[name] ?? null }),
    ]),
  );

const mergedLists = (
  base: readonly Keyed[],
  mine: readonly Keyed[],
  theirs: readonly Keyed[],
): readonly Keyed[] => {
  const find = (list: readonly Keyed[], key: string) => list.find((part) => part.key === key);
  const kept = mine.flatMap((part) => {
    const [before, other] = [find(base, part.key), find(theirs, part.key)];
    if (before && other) return [merged({ base: before, mine: part, theirs: other }) as Keyed];
    const isTakenAway = before && !other && isSame(before, part);
    return isTakenAway ? [] : [part];
  });
  const added = theirs.filter(({ key }) => !find(base, key) && !find(mine, key));
  const isTheirOrder = !hasMoved(base, mine) && hasMoved(base, theirs);
  const inOrder = isTheirOrder ? byOrderOf(theirs, kept) : kept;
  return [...inOrder, ...added];
};

/** Whether somebody put the parts that were there in another order. */
const hasMoved = (before: readonly Keyed[], after: readonly Keyed[]): boolean => {
  const shared = (list: readonly Keyed[], other: readonly Keyed[]) =>
    list.map(({ key }) => key).filter((key) => other.some((part) => part.key === key));
  return shared(before, after).join() !== shared(after, before).join();
};

const byOrderOf = (order: readonly Keyed[], list: readonly Keyed[]): Keyed[] => {
  const placeOf = ({ key }: Keyed) => {
    const place = order.findIndex((part) => part.key === key);
    return place === -1 ? order.length : place;
  };
  return [...list].sort((one, other) => placeOf(one) - placeOf(other));
};
