import type { Core } from '@strapi/strapi';
import {
  anItem,
  COLUMN,
  createItem,
  DOCUMENT,
  INTERPRETATION,
  NEWS,
  NOTICE,
  SECTION,
  SPECIAL_COLUMN,
  UNIT,
  updateItem,
  type ContentUid,
  type Data,
  type Place,
} from './content';

/** Stands in every draft and nowhere else. */
export const SENTINEL = '未公开草稿';

/** What the content API serves, by its path. */
export const COLLECTIONS: Record<string, ContentUid> = {
  news: NEWS,
  notices: NOTICE,
  'policy-documents': DOCUMENT,
  'policy-interpretations': INTERPRETATION,
  'special-columns': SPECIAL_COLUMN,
  'special-column-sections': SECTION,
  units: UNIT,
  columns: COLUMN,
};

type Planting = {
  strapi: Core.Strapi;
  place: Place;
  /** `cover` and `attachments`, in drafts and published items alike. */
  pictures: Data;
};

/** documentIds of a draft, a published item, one with a newer draft, and a draft column’s section. */
export type Planted = { draft: string; published: string; modified: string; hiddenSection: string };

/** Published items that lead to drafts in every way there is. */
export const plantDrafts = async ({ strapi, place, pictures }: Planting): Promise<Planted> => {
  const secret = {
    title: SENTINEL,
    summary: SENTINEL,
    body: `<p>${SENTINEL}</p>`,
    keywords: SENTINEL,
  };
  const draftOf = (uid: ContentUid, data: Data = {}) =>
    createItem({ strapi, uid, data: anItem(uid, place, { ...secret, ...pictures, ...data }) });
  const publicOf = (uid: ContentUid, data: Data = {}) =>
    createItem({ strapi, uid, data: anItem(uid, place, data), published: true });
  const sectionOf = (specialColumn: string, name: string) =>
    createItem({ strapi, uid: SECTION, data: { name, introduction: name, specialColumn } });

  const openColumn = await publicOf(SPECIAL_COLUMN, { cover: pictures.cover });
  const hiddenColumn = await createItem({
    strapi,
    uid: SPECIAL_COLUMN,
    data: { title: SENTINEL, introduction: SENTINEL, unit: place.unit, cover: pictures.cover },
  });
  const openSection = await sectionOf(openColumn, '公开分栏');
  const hiddenSection = await sectionOf(hiddenColumn, SENTINEL);
  const inColumns = {
    specialColumns: [openColumn, hiddenColumn],
    specialColumnSections: [openSection, hiddenSection],
  };

  const draft = await draftOf(NEWS, inColumns);
  await draftOf(NOTICE, inColumns);
  const published = await publicOf(NEWS, { ...inColumns, ...pictures });
  const modified = await publicOf(NEWS, pictures);
  await updateItem({ strapi, uid: NEWS, documentId: modified, data: secret });

  const draftDocument = await draftOf(DOCUMENT, { issuer: SENTINEL });
  const modifiedDocument = await publicOf(DOCUMENT);
  const replaced = { effectiveness: '废止', replacedBy: draftDocument };
  const publicDocument = await publicOf(DOCUMENT, { ...inColumns, ...replaced });
  const policyDocuments = [publicDocument, modifiedDocument, draftDocument];
  await publicOf(INTERPRETATION, { policyDocuments });
  await draftOf(INTERPRETATION, { policyDocuments });
  await publicOf(DOCUMENT, { effectiveness: '废止', replacedBy: modifiedDocument });
  await updateItem({ strapi, uid: DOCUMENT, documentId: modifiedDocument, data: secret });
  return { draft, published, modified, hiddenSection };
};

/** Makes a person the author of everything: by SQL, past the review's gate before public rows. */
export const signEverything = async (strapi: Core.Strapi, personId: number): Promise<void> => {
  const signature = { created_by_id: personId, updated_by_id: personId };
  for (const uid of Object.values(COLLECTIONS)) {
    await strapi.db.connection(strapi.contentType(uid).collectionName).update(signature);
  }
};
