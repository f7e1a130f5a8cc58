import type { Core, UID } from '@strapi/strapi';

/** An item as the document service answers with it; relations that were populated are items again. */
export type Item = { id?: number; documentId?: string; [attribute: string]: unknown };

/** A relation that some items carry populated: `holders[…][name]` are items of type `target`. */
export type PopulatedRelation = { name: string; target: UID.ContentType; holders: Item[] };

type Visit = (relation: PopulatedRelation) => Promise<void>;

/** The items in an answer of the document service, whichever form its action gives them. */
export const itemsOf = (answer: unknown): Item[] => {
  if (Array.isArray(answer)) return answer;
  if (typeof answer !== 'object' || answer === null) return [];
  return 'entries' in answer && Array.isArray(answer.entries) ? answer.entries : [answer as Item];
};

/** The items that stand in a populated relation; none where it is empty or was only counted. */
export const related = (value: unknown): Item[] =>
  [value].flat().filter((item): item is Item => {
    return typeof item === 'object' && item !== null && 'id' in item;
  });

/** The app's own relations of a type, as attribute and target. */
export const relationsOf = (
  strapi: Core.Strapi,
  uid: UID.ContentType,
): { name: string; target: UID.ContentType }[] =>
  Object.entries(strapi.contentType(uid).attributes).flatMap(([name, attribute]) =>
    'target' in attribute && attribute.target.startsWith('api::')
      ? [{ name, target: attribute.target as UID.ContentType }]
      : [],
  );

/** Calls `visit` for every relation that the items carry populated, the outer ones first. */
export const visitPopulated = async (
  { strapi, uid, items }: { strapi: Core.Strapi; uid: UID.ContentType; items: Item[] },
  visit: Visit,
): Promise<void> => {
  for (const { name, target } of relationsOf(strapi, uid)) {
    const holders = items.filter((item) => related(item[name]).length > 0);
    if (holders.length === 0) continue;
    await visit({ name, target, holders });
    const inner = holders.flatMap((holder) => related(holder[name]));
    await visitPopulated({ strapi, uid: target, items: inner }, visit);
  }
};
