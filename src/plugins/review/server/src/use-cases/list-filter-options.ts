import { casePlaces, type CasePlace } from '../store/case-places';
import type { Dependencies } from '../store/dependencies';
import { columnNames, unitNames } from '../store/names';
import { typeName } from '../store/type-name';
import type { Reader } from './box-conditions';

/** What a list can be narrowed by: what to ask for, and how people call it. */
export type FilterOption = { value: string; name: string };

export type FilterOptions = Record<'units' | 'types' | 'columns' | 'stages', FilterOption[]>;

/** Those that occur in cases the reader may see; what no longer exists has no name and is left out. */
export const listFilterOptions = async (
  { strapi }: Pick<Dependencies, 'strapi'>,
  { person, seesAll }: Reader,
): Promise<FilterOptions> => {
  const places = await casePlaces(
    strapi,
    seesAll ? null : { unitIds: person.unitIds, submitterId: person.id },
  );
  const unitIds = distinct(places, ({ unitId }) => unitId);
  const slugs = new Set(distinct(places, ({ columnSlug }) => columnSlug));
  const byStage = [...places].sort((one, other) => one.stageIndex - other.stageIndex);
  return {
    units: options(await unitNames(strapi, unitIds)),
    types: distinct(places, ({ uid }) => uid)
      .map((uid) => ({ value: uid, name: typeName(strapi, uid) }))
      .sort((one, other) => one.name.localeCompare(other.name, 'zh-Hans')),
    columns: options(await columnNames(strapi)).filter(({ value }) => slugs.has(value)),
    stages: distinct(byStage, ({ stageName }) => stageName).map((name) => ({ value: name, name })),
  };
};

const distinct = (
  places: readonly CasePlace[],
  of: (place: CasePlace) => string | null,
): string[] => [...new Set(places.flatMap((place) => of(place) ?? []))];

const options = (names: ReadonlyMap<string, string>): FilterOption[] =>
  [...names].map(([value, name]) => ({ value, name }));
