/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [name: string]: Json };

/** What `canonicalJson` takes: JSON, and dates, which stand for their ISO 8601 text in UTC. */
export type Canonical =
  | null
  | boolean
  | number
  | string
  | Date
  | readonly Canonical[]
  | { readonly [name: string]: Canonical };

/**
 * The one text of a value, as RFC 8785 (JSON Canonicalization Scheme) writes it: no spaces, members
 * sorted by the UTF-16 units of their names, numbers as ECMAScript prints them. Two values have the
 * same text exactly when they are equal.
 *
 * Strings are kept as they are, not brought to a Unicode normal form: what is signed are the very
 * characters that go out, and é in one code point is another text than é in two. Half of a
 * surrogate pair, which the RFC refuses, is written as its `\u` escape.
 *
 * Throws a `TypeError` for what JSON cannot hold (undefined, NaN, infinity, functions, maps …):
 * left out in silence, it would be content that nobody signed.
 */
export const canonicalJson = (value: Canonical): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isDate(value)) return JSON.stringify(value.toISOString());
  if (isObject(value)) return `{${membersOf(value).join(',')}}`;
  throw new TypeError(`Not JSON: ${String(value)}`);
};

const membersOf = (object: { readonly [name: string]: Canonical }): string[] =>
  Object.keys(object)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(object[name])}`);

const isList = (value: Canonical): value is readonly Canonical[] => Array.isArray(value);

// By tag and not by `instanceof`: values may come from another realm, such as a test's.
const tagOf = (value: unknown): string => Object.prototype.toString.call(value);

const isDate = (value: Canonical): value is Date => tagOf(value) === '[object Date]';

const isObject = (value: Canonical): value is { readonly [name: string]: Canonical } =>
  tagOf(value) === '[object Object]';

/** Gives the hash of a text in lower-case hexadecimal; domain/ has no cryptography of its own. */
export type Hash = (text: string) => string;
