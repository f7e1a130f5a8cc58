import { canonicalJson, type Json, type JsonObject } from '../canonical-json';
import type { Policy } from '../policy';

/**
 * One difference between two versions of a policy; null where there is nothing. `path` names parts
 * by their keys (`stages.editor.limitWorkingDays`), so that a new stage does not move the others.
 * For a list whose parts are only in another order it names the list, with the keys in order.
 */
export type PolicyChange = { path: string; before: Json; after: Json };

/** What a version of a policy changed against an earlier one; empty when they say the same. */
export const policyChanges = (before: Policy, after: Policy): readonly PolicyChange[] =>
  changesAt('', contentOf(before), contentOf(after));

const contentOf = ({ key: _same, version: _differs, ...content }: Policy): JsonObject => content;

const changesAt = (path: string, before: Json, after: Json): readonly PolicyChange[] => {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const [old, young] = [byKey(before), byKey(after)];
  if (old && young) return [...orderChange(path, old, young), ...memberChanges(path, old, young)];
  if (isObject(before) && isObject(after)) return memberChanges(path, before, after);
  return [{ path, before, after }];
};

const memberChanges = (path: string, before: JsonObject, after: JsonObject) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
    changesAt(path === '' ? name : `${path}.${name}`, before[name] ?? null, after[name] ?? null),
  );

const orderChange = (path: string, before: JsonObject, after: JsonObject): PolicyChange[] => {
  const [old, young] = [Object.keys(before), Object.keys(after)];
  const stayed = old.filter((key) => key in after);
  const isSameOrder = young.filter((key) => key in before).join() === stayed.join();
  return isSameOrder ? [] : [{ path, before: old, after: young }];
};

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parts of a list by their keys; null for a list of other things, or of one key twice. */
const byKey = (value: Json): JsonObject | null => {
  if (!Array.isArray(value)) return null;
  const parts = new Map<string, Json>();
  for (const part of value as readonly Json[]) {
    if (!isObject(part) || typeof part.key !== 'string' || parts.has(part.key)) return null;
    parts.set(part.key, part);
  }
  return Object.fromEntries(parts);
};
