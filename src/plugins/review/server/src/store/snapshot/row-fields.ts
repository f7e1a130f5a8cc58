import type { Core } from '@strapi/strapi';
import { canonicalJson, type Canonical, type Json } from '../../../../domain/canonical-json';
import { linkedPaths } from '../../../../domain/snapshot/linked-paths';
import type {
  ComponentItem,
  Field,
  Fields,
  LinkedFile,
  MediaFile,
  RelationTarget,
} from '../../../../domain/snapshot/snapshot';
import { subjectKey } from '../../../../domain/subject';
import { publicAttributes, type Attribute } from './public-attributes';
import type { UploadDigest } from './uploaded-files';

export type Row = { [name: string]: unknown };

export type RowReader = {
  strapi: Core.Strapi;
  digestOfUpload: UploadDigest;
  /** This server's own addresses. */
  origins: readonly string[];
};

/** The fields of a populated row of the model `uid`; empty ones are left out. */
export const fieldsOfRow = async (reader: RowReader, uid: string, row: Row): Promise<Fields> => {
  const fields: { [name: string]: Field } = {};
  for (const [name, attribute] of publicAttributes(reader.strapi, uid)) {
    const field = await fieldOf(reader, attribute, row[name] ?? null);
    if (field) fields[name] = field;
  }
  return fields;
};

const fieldOf = async (
  reader: RowReader,
  attribute: Attribute,
  value: unknown,
): Promise<Field | null> => {
  if (value === null) return null;
  switch (attribute.type) {
    case 'relation': {
      const targets = targetsOf(attribute, rowsOf(value));
      return targets.length > 0 ? { kind: 'relation', targets } : null;
    }
    case 'media': {
      const files = await mediaFiles(reader, rowsOf(value));
      return files.length > 0 ? { kind: 'media', files } : null;
    }
    case 'component':
    case 'dynamiczone': {
      const repeatable = attribute.repeatable === true || attribute.type === 'dynamiczone';
      const items = await componentItems(reader, attribute, rowsOf(value));
      return items.length > 0 ? { kind: 'component', repeatable, items } : null;
    }
    default:
      return valueField(reader, attribute, value);
  }
};

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value : [value]) as Row[];

/** Once each: an item without drafts is linked to both the draft and the public row of another. */
const targetsOf = (attribute: Attribute, rows: readonly Row[]): RelationTarget[] => {
  const targets = rows.map((row) => ({
    uid: String(attribute.target ?? row.__type),
    documentId: String(row.documentId),
    locale: textOrNull(row.locale),
  }));
  return [...new Map(targets.map((target) => [subjectKey(target), target])).values()];
};

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const mediaFiles = async (
  { digestOfUpload }: RowReader,
  rows: readonly Row[],
): Promise<MediaFile[]> => {
  const files: MediaFile[] = [];
  for (const row of rows) {
    const url = String(row.url);
    files.push({
      name: String(row.name),
      alternativeText: textOrNull(row.alternativeText),
      caption: textOrNull(row.caption),
      url,
      sha256: await digestOfUpload(url),
    });
  }
  return files;
};

const componentItems = async (
  reader: RowReader,
  attribute: Attribute,
  rows: readonly Row[],
): Promise<ComponentItem[]> => {
  const items: ComponentItem[] = [];
  for (const row of rows) {
    const component = String(attribute.component ?? row.__component);
    items.push({ component, fields: await fieldsOfRow(reader, component, row) });
  }
  return items;
};

const PLAIN_KINDS: Record<string, 'number' | 'boolean' | 'date'> = {
  integer: 'number',
  biginteger: 'number',
  float: 'number',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  time: 'date',
  datetime: 'date',
  timestamp: 'date',
};

const textKind = ({ type, customField }: Attribute): 'text' | 'html' | 'json' => {
  if (type === 'json' || type === 'blocks') return 'json';
  const hasEditor = type === 'richtext' || (type === 'text' && customField !== undefined);
  return hasEditor ? 'html' : 'text';
};

const valueField = async (
  reader: RowReader,
  attribute: Attribute,
  value: unknown,
): Promise<Field> => {
  // Through canonical JSON and back: a date becomes text, and what cannot be signed throws.
  const text = canonicalJson(value as Canonical);
  const json = JSON.parse(text) as Json;
  const plain = PLAIN_KINDS[attribute.type];
  if (plain) return { kind: plain, value: json };
  const searched = typeof json === 'string' ? json : text;
  return { kind: textKind(attribute), value: json, files: await linkedFiles(reader, searched) };
};

const linkedFiles = async (
  { digestOfUpload, origins }: RowReader,
  text: string,
): Promise<LinkedFile[]> => {
  const files: LinkedFile[] = [];
  for (const path of linkedPaths(text, origins)) {
    files.push({ path, sha256: await digestOfUpload(path) });
  }
  return files;
};
