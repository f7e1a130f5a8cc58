import { errors } from '@strapi/utils';

/** What a request brought, read field by field; a `ValidationError` names the field that is wrong. */
export type Input = Record<string, unknown>;

const MAX_TEXT = 5_000;

/** The largest `integer` that PostgreSQL keeps. */
const MAX_ID = 2_147_483_647;

/**
 * Says that a field, or a place within one (`stages[1].signatures`), is not what it should be. A form
 * that knows the field shows only the reason.
 */
export const wrong = (field: string, expected: string): never => {
  throw new errors.ValidationError(`参数 ${field} 不正确：${expected}`, {
    field,
    reason: expected,
  });
};

export const inputOf = (body: unknown): Input =>
  typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as Input)
    : wrong('body', '应为 JSON 对象');

export const text = (input: Input, field: string, longest = MAX_TEXT): string => {
  const value = input[field] ?? '';
  if (typeof value !== 'string') return wrong(field, '应为文字');
  if (!isStorable(value)) return wrong(field, '含有不能保存的字符，请删去');
  return value.length <= longest ? value : wrong(field, `最多 ${longest} 字`);
};

/** PostgreSQL keeps neither NUL nor half a character. */
const isStorable = (value: string): boolean =>
  !value.includes('\0') && !/\p{Surrogate}/u.test(value);

const isShortText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_TEXT && isStorable(value);

export const textOrNull = (input: Input, field: string, longest?: number): string | null =>
  text(input, field, longest).trim() || null;

/** An address that readers are sent to: `https://…`, `http://…`, or `/…` on the same site. */
export const addressOrNull = (input: Input, field: string): string | null => {
  const value = textOrNull(input, field, 255);
  if (value === null || /^\/(?!\/)/u.test(value)) return value;
  const protocol = URL.canParse(value) ? new URL(value).protocol : '';
  return ['http:', 'https:'].includes(protocol)
    ? value
    : wrong(field, '应为以 http://、https:// 或 / 开头的地址');
};

export const oneOf = <T extends string>(input: Input, field: string, values: readonly T[]): T => {
  const value = values.find((candidate) => candidate === input[field]);
  return value ?? wrong(field, `应为以下之一：${values.join('、')}`);
};

export const wholeNumber = (input: Input, field: string): number => {
  const value = Number(input[field]);
  return Number.isInteger(value) && value >= 0 && input[field] !== ''
    ? value
    : wrong(field, '应为不小于 0 的整数');
};

export const requiredText = (input: Input, field: string): string =>
  textOrNull(input, field) ?? wrong(field, '请填写');

/** False when it is not there. */
export const yesOrNo = (input: Input, field: string): boolean => {
  const value = input[field] ?? false;
  return typeof value === 'boolean' ? value : wrong(field, '应为 true 或 false');
};

export const wholeNumberOrNull = (input: Input, field: string): number | null =>
  input[field] === undefined || input[field] === null ? null : wholeNumber(input, field);

/** Which page a list shall give: the first of 25 unless told, and at most 100 a page. */
export const pageOf = (input: Input): { page: number; pageSize: number } => ({
  page: input.page === undefined ? 1 : Math.min(MAX_ID, Math.max(1, wholeNumber(input, 'page'))),
  pageSize:
    input.pageSize === undefined ? 25 : Math.min(100, Math.max(1, wholeNumber(input, 'pageSize'))),
});

export const instantOrNull = (input: Input, field: string): string | null => {
  const value = textOrNull(input, field);
  if (value === null) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? wrong(field, '应为 ISO 8601 时间') : new Date(time).toISOString();
};

export const texts = (input: Input, field: string): string[] => {
  const value = input[field] ?? [];
  return Array.isArray(value) && value.length <= 200 && value.every(isShortText)
    ? value
    : wrong(field, '应为文字列表');
};

export const wholeNumbers = (input: Input, field: string): number[] => {
  const value = input[field];
  return Array.isArray(value) &&
    value.length <= 200 &&
    value.every((item) => Number.isInteger(item) && item > 0 && item <= MAX_ID)
    ? value
    : wrong(field, '应为编号的列表，最多 200 个');
};

/** Written in an address as `1,2,3`. */
export const idsOrNull = (input: Input, field: string): number[] | null => {
  const list = textOrNull(input, field);
  return list === null ? null : wholeNumbers({ [field]: list.split(',').map(Number) }, field);
};

export const textMap = (input: Input, field: string): Record<string, string> => {
  const value = input[field] ?? {};
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : null;
  return entries && entries.length <= 500 && entries.flat().every(isShortText)
    ? Object.fromEntries(entries as [string, string][])
    : wrong(field, '应为“问题: 理由”的对照');
};
