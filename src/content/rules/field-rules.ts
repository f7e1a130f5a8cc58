import { emptiesAll, namesSomething } from '../../relation-input';
import type { Finding } from '../finding';

export type FieldSchema = {
  type: string;
  /** Of a relation: its kind, such as `oneToMany`. */
  relation?: string;
  required?: boolean;
  default?: unknown;
  maxLength?: number;
  min?: number;
  max?: number;
  enum?: readonly string[];
};

/** Fields that must be filled even in a draft: without them nobody finds it again in a list. */
const NAMING_FIELDS = ['title', 'name'];

type FieldCheck = {
  attributes: Record<string, FieldSchema>;
  data: Record<string, unknown>;
  /** A new item must carry the fields it needs; an edit only must not empty them. */
  isNew: boolean;
  /** What a draft still lacks is asked for at its publication; without drafts it is asked for now. */
  hasDrafts: boolean;
};

/**
 * Checks what was sent against the fields' own limits (type, length, list, range), before Strapi
 * does and in words that the findings can be told in. Unknown attributes are Strapi's to refuse.
 */
export const fieldFindings = ({ attributes, data, isNew, hasDrafts }: FieldCheck): Finding[] => [
  ...Object.entries(attributes)
    .filter(([at, { required }]) => NAMING_FIELDS.includes(at) || (required && !hasDrafts))
    .filter(([at, schema]) => isMissing({ schema, isSent: at in data, value: data[at], isNew }))
    .map(([at]): Finding => ({ code: 'required', at })),
  ...Object.entries(data).flatMap(([at, value]) => {
    const schema = attributes[at];
    return schema && !isBlank(value) ? valueFindings(at, value, schema) : [];
  }),
];

type Needed = { schema: FieldSchema; isSent: boolean; value: unknown; isNew: boolean };

const isMissing = ({ schema, isSent, value, isNew }: Needed): boolean => {
  if (!isSent && schema.default !== undefined) return false;
  // Whether an edit takes the last one out of a relation shows only after it.
  if (schema.type === 'relation') return isNew ? !namesSomething(value) : emptiesAll(value);
  return (isSent || isNew) && isBlank(value);
};

export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

const valueFindings = (at: string, value: unknown, schema: FieldSchema): Finding[] => {
  switch (schema.type) {
    case 'string':
    case 'text':
      return textFindings(at, value, schema);
    case 'enumeration':
      return schema.enum?.includes(String(value))
        ? []
        : [{ code: 'notInList', at, values: { value: String(value), list: list(schema.enum) } }];
    case 'integer':
      return integerFindings(at, value, schema);
    default:
      return [];
  }
};

const list = (values: readonly string[] | undefined): string => (values ?? []).join('、');

const textFindings = (at: string, value: unknown, { maxLength }: FieldSchema): Finding[] => {
  if (typeof value !== 'string') return [{ code: 'notText', at }];
  const length = [...value].length;
  return maxLength !== undefined && length > maxLength
    ? [{ code: 'tooLong', at, values: { length, maxLength } }]
    : [];
};

/** PostgreSQL's integer. */
const LEAST = -(2 ** 31);
const MOST = 2 ** 31 - 1;

const integerFindings = (
  at: string,
  value: unknown,
  { min = LEAST, max = MOST }: FieldSchema,
): Finding[] => {
  const number = ['number', 'string'].includes(typeof value) ? Number(value) : NaN;
  if (!Number.isInteger(number)) return [{ code: 'notWhole', at }];
  if (number < min) return [{ code: 'tooSmall', at, values: { min } }];
  if (number > max) return [{ code: 'tooLarge', at, values: { max } }];
  return [];
};
