import type { Core } from '@strapi/strapi';
import type { Finding } from './finding';
import { cleanText, withPublishDate, type Data } from './prepare-data';
import { refuse } from './refuse';
import { fieldFindings, isBlank, type FieldSchema } from './rules/field-rules';
import type { Item } from './rules/item';
import { freeSlug, slugOf } from './slug';
import { documentWithIndexNumber, slugsLike } from './store';
import { attributesOf, hasDrafts, type Call, type Gate, type Uid } from './write';

/**
 * Checks the fields of a write before it and gives the data that is to be written: text cleaned,
 * a slug and a date for what is new, and without what nobody may set. `before` is the item as it
 * stands (of a clone, the one that is copied), null for a new one.
 */
export const prepareWrite = async (gate: Gate, call: Call, before: Item | null): Promise<Data> => {
  const { strapi, clock } = gate;
  const attributes = attributesOf(strapi, call.uid);
  const isUpdate = call.action === 'update' && before !== null;
  const data = withUniqueNumber(cleanText({ attributes, data: settable(call.params.data ?? {}) }));
  refuse(gate, call, [
    ...fieldFindings({
      attributes,
      data,
      isNew: call.action !== 'clone' && !isUpdate,
      hasDrafts: hasDrafts(strapi, call.uid),
    }),
    ...(await duplicateFindings(strapi, call, data)),
  ]);

  const dated = (undated: Data): Data =>
    withPublishDate({ attributes, now: clock(), data: undated });
  if (isUpdate) {
    const { slug: _kept, ...rest } = data;
    return 'publishDate' in rest ? dated(rest) : rest;
  }
  const named = { ...before, ...data } as { title?: string; name?: string };
  const wanted = call.action === 'create' ? data.slug : undefined;
  const slug =
    'slug' in attributes
      ? { slug: await newSlug(strapi, call.uid, String(wanted || named.title || named.name)) }
      : {};
  const copied = call.action === 'clone' ? notCopied(attributes) : {};
  return dated({ ...data, ...copied, ...slug });
};

/**
 * What a copy starts without: the number that is the original's alone, and what can only belong to
 * one item at a time (a unit's people, a special column's sections), which Strapi would move.
 */
const notCopied = (attributes: Record<string, FieldSchema>): Data =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, { relation }]): [string, unknown][] => {
      if (name === 'indexNumber') return [[name, null]];
      return relation === 'oneToMany' ? [[name, { set: [] }]] : [];
    }),
  );

/** `replaces` is written from its other side, where the rules look at it. */
const settable = ({ replaces: _otherSide, ...data }: Data): Data => data;

/** No number is null: the empty text would be the same one in two documents. */
const withUniqueNumber = (data: Data): Data =>
  'indexNumber' in data && isBlank(data.indexNumber) ? { ...data, indexNumber: null } : data;

/** Looked for before the write, for the database would refuse it without a sentence. */
const duplicateFindings = async (
  strapi: Core.Strapi,
  { action, params }: Call,
  { indexNumber }: Data,
): Promise<Finding[]> => {
  if (typeof indexNumber !== 'string' || action === 'clone') return [];
  const other = await documentWithIndexNumber(strapi, {
    indexNumber,
    besides: params.documentId ?? '',
  });
  return other
    ? [{ code: 'duplicateIndexNumber', at: 'indexNumber', values: { title: other.title } }]
    : [];
};

const newSlug = async (strapi: Core.Strapi, uid: Uid, title: string): Promise<string> => {
  const base = slugOf(title);
  return freeSlug(base, await slugsLike(strapi, { uid, base }));
};
