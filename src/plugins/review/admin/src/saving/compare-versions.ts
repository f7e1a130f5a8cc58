import type { Values } from './item';

/** Of the content type's schema, what tells how a field is compared. */
export type Attribute = { type: string; customField?: string };

export type FieldKind = 'html' | 'value' | 'media' | 'relation' | 'other';

/** A field in which what is typed differs from what is stored. */
export type FieldDifference = {
  field: string;
  kind: FieldKind;
  theirs: unknown;
  mine: unknown;
  changedBy: 'me' | 'them' | 'both';
};

/** What the form was filled from, what is stored now, and what is typed. */
export type Versions = { base: Values; theirs: Values; mine: Values };

/** Strapi's own, which nobody types. */
const OWN = new Set(
  'id documentId createdAt updatedAt publishedAt createdBy updatedBy locale localizations status'.split(
    ' ',
  ),
);

/**
 * Where what somebody typed and what was stored meanwhile differ, field by field, and who of the
 * two changed it. Of a relation a form knows only what was added and taken away, which is done to
 * what is stored; it is named when something was.
 */
export const compareVersions = (
  attributes: Readonly<Record<string, Attribute>>,
  { base, theirs, mine }: Versions,
): FieldDifference[] =>
  Object.entries(attributes).flatMap(([field, attribute]): FieldDifference[] => {
    if (OWN.has(field)) return [];
    const kind = kindOf(attribute);
    const [was, stored, typed] = [base[field], theirs[field], mine[field]];
    if (kind === 'relation') {
      return isRelationChange(typed)
        ? [{ field, kind, theirs: stored, mine: typed, changedBy: 'me' }]
        : [];
    }
    if (sameValue(stored, typed)) return [];
    const changedBy = sameValue(was, stored) ? 'me' : sameValue(was, typed) ? 'them' : 'both';
    return [{ field, kind, theirs: stored, mine: typed, changedBy }];
  });

const kindOf = ({ type, customField }: Attribute): FieldKind => {
  if (type === 'relation' || type === 'media') return type;
  if (type === 'richtext' || (type === 'text' && customField !== undefined)) return 'html';
  return ['component', 'dynamiczone', 'json', 'blocks'].includes(type) ? 'other' : 'value';
};

const isRelationChange = (value: unknown): boolean => {
  const { connect = [], disconnect = [] } = (value ?? {}) as Record<string, unknown[]>;
  return connect.length + disconnect.length > 0;
};

const sameValue = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other);

const textOf = (value: unknown): string => JSON.stringify(comparable(value)) ?? 'null';

/** Without the marks that a form gives its rows, files by their ids, empty as null. */
const comparable = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(comparable);
  if (typeof value !== 'object') return value;
  const row = value as Record<string, unknown>;
  if ('mime' in row && 'id' in row) return row.id;
  return Object.entries(row)
    .filter(([name, held]) => name !== '__temp_key__' && name !== 'id' && held !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, held]) => [name, comparable(held)]);
};
