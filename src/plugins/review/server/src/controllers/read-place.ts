import { wrong } from './read-input';

/**
 * A value inside a request's body and where it stands there: `stages[1].signatures`. Its readers
 * take nothing but what they name; a `ValidationError` says which place is wrong and what belongs
 * there.
 */
export type Place = { value: unknown; at: string };

/** The members of an object, every one of them and no other. */
export const membersAt = <Name extends string>(
  { value, at }: Place,
  names: readonly Name[],
): Record<Name, Place> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return wrong(at || 'body', '应为 JSON 对象');
  }
  const path = (name: string) => (at === '' ? name : `${at}.${name}`);
  const given = new Map<string, unknown>(Object.entries(value));
  const missing = names.find((name) => !given.has(name));
  if (missing !== undefined) return wrong(path(missing), '没有填写');
  const known: readonly string[] = names;
  const stranger = [...given.keys()].find((name) => !known.includes(name));
  if (stranger !== undefined) return wrong(path(stranger.slice(0, 50)), '没有这个项目，请删去');
  const entries = names.map((name) => [name, { value: given.get(name), at: path(name) }]);
  return Object.fromEntries(entries) as Record<Name, Place>;
};

export const listAt = <T>(
  { value, at }: Place,
  { max, read }: { max: number; read: (place: Place) => T },
): T[] => {
  if (!Array.isArray(value)) return wrong(at, '应为列表');
  if (value.length > max) return wrong(at, `最多 ${max} 项`);
  return value.map((item, index) => read({ value: item, at: `${at}[${index}]` }));
};

export const nullable =
  <T>(read: (place: Place) => T) =>
  (place: Place): T | null =>
    place.value === null ? null : read(place);

/** Half of a surrogate pair, NUL and other controls: no database keeps them all, nobody sees them. */
const UNREADABLE = /[\p{Surrogate}\p{Cc}]/u;

/** One line of text, without spaces around it. */
export const lineAt = ({ value, at }: Place, { max }: { max: number }): string => {
  if (typeof value !== 'string') return wrong(at, '应为文字');
  if (value.length > max) return wrong(at, `最多 ${max} 字`);
  return UNREADABLE.test(value) ? wrong(at, '含有换行或不可见的字符，请删去') : value.trim();
};

export const wholeAt = ({ value, at }: Place, [min, max]: [number, number]): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
    ? value
    : wrong(at, `应为 ${min} 至 ${max} 的整数`);

export const flagAt = ({ value, at }: Place): boolean =>
  typeof value === 'boolean' ? value : wrong(at, '应为 true 或 false');

export const choiceAt = <T extends string>({ value, at }: Place, choices: readonly T[]): T =>
  choices.find((choice) => choice === value) ?? wrong(at, `应为以下之一：${choices.join('、')}`);
