import type { Json, JsonObject } from '../canonical-json';

/**
 * Reads what an entry's details hold. An entry of an earlier version lacks what a later one keeps,
 * and a forged one holds anything: what is not there, or is something else, reads as nothing.
 */
export const textIn = (details: JsonObject, name: string): string | null => {
  const value = details[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

export const numberIn = (details: JsonObject, name: string): number | null => {
  const value = details[name];
  return typeof value === 'number' ? value : null;
};

export const objectIn = (details: JsonObject, name: string): JsonObject | null => {
  const value = details[name];
  return isObject(value) ? value : null;
};

export const objectsIn = (details: JsonObject, name: string): readonly JsonObject[] =>
  listIn(details, name).filter(isObject);

export const textsIn = (details: JsonObject, name: string): readonly string[] =>
  listIn(details, name).filter((value) => typeof value === 'string');

const listIn = (details: JsonObject, name: string): readonly Json[] => {
  const value = details[name];
  return isList(value) ? value : [];
};

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);
