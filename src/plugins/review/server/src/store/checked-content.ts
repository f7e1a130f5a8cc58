import type { Core, UID } from '@strapi/strapi';
import type {
  CheckedContent,
  CheckedField,
  CheckedFile,
} from '../../../domain/pre-checks/checked-content';
import type { Subject } from '../../../domain/subject';
import { checkedFile, type FileRecord } from './uploaded-file-records';

type Attribute = {
  type: string;
  required?: boolean;
  private?: boolean;
  customField?: string;
  target?: string;
};

type Row = Record<string, unknown>;
type LabelledType = {
  attributes: Record<string, Attribute>;
  config?: { metadatas?: Record<string, { edit?: { label?: string } }> };
};

const TEXTS = new Set(['string', 'text', 'richtext', 'uid', 'email']);
const DATES = new Set(['date', 'datetime', 'time']);
const SYSTEM = new Set([
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
  'slug',
]);

/** The draft of a subject as the pre-checks look at it, with the labels of the panel. */
export const checkedContent = async (
  strapi: Core.Strapi,
  { uid, documentId, locale }: Subject,
): Promise<CheckedContent> => {
  const { attributes, config } = strapi.contentType(
    uid as UID.ContentType,
  ) as unknown as LabelledType;
  const names = Object.keys(attributes).filter(
    (name) => !SYSTEM.has(name) && !attributes[name]?.private,
  );
  const populate = names.filter((name) =>
    ['relation', 'media'].includes(attributes[name]?.type ?? ''),
  );
  const row: Row | null = await strapi.db.query(uid as UID.ContentType).findOne({
    where: { documentId, locale, publishedAt: null },
    populate,
  });
  const fields: CheckedField[] = [];
  for (const name of row ? names : []) {
    const attribute = attributes[name];
    const value = attribute && row && (await fieldValue(strapi, attribute, row[name]));
    if (!value) continue;
    fields.push({
      name,
      label: config?.metadatas?.[name]?.edit?.label ?? name,
      required: attribute.required === true,
      ...value,
    });
  }
  return { uid, locale, fields };
};

type Value = CheckedField extends infer Field
  ? Field extends CheckedField
    ? Omit<Field, 'name' | 'label' | 'required'>
    : never
  : never;

const fieldValue = async (
  strapi: Core.Strapi,
  attribute: Attribute,
  value: unknown,
): Promise<Value | null> => {
  const text = typeof value === 'string' ? value : null;
  if (attribute.customField?.endsWith('.html') || attribute.type === 'richtext') {
    return { kind: 'html', value: text };
  }
  if (attribute.type === 'enumeration') return { kind: 'choice', value: text };
  if (TEXTS.has(attribute.type)) {
    return { kind: /^https?:/u.test(text ?? '') ? 'link' : 'text', value: text };
  }
  if (DATES.has(attribute.type)) return { kind: 'date', value: value ? String(value) : null };
  if (attribute.type === 'media') return { kind: 'media', value: await files(strapi, value) };
  if (attribute.type === 'relation') {
    return { kind: 'relation', value: await items(strapi, attribute.target ?? '', value) };
  }
  return null;
};

const rowsOf = <T>(value: unknown): T[] =>
  Array.isArray(value) ? (value as T[]) : value ? [value as T] : [];

const files = (strapi: Core.Strapi, value: unknown): Promise<CheckedFile[]> =>
  Promise.all(rowsOf<FileRecord>(value).map((record) => checkedFile(strapi, record)));

const items = async (strapi: Core.Strapi, uid: string, value: unknown) =>
  Promise.all(
    rowsOf<Row>(value).map(async ({ documentId, title, name }) => ({
      documentId: String(documentId),
      title: String(title ?? name ?? ''),
      isPublic:
        (await strapi.db.query(uid as UID.ContentType).count({
          where: { documentId, publishedAt: { $notNull: true } },
        })) > 0,
    })),
  );
