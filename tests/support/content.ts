import type { Core, UID } from '@strapi/strapi';
import { publishThroughReview } from './review';

export const NEWS = 'api::news-item.news-item';
export const NOTICE = 'api::notice.notice';
export const DOCUMENT = 'api::policy-document.policy-document';
export const INTERPRETATION = 'api::policy-interpretation.policy-interpretation';
export const SPECIAL_COLUMN = 'api::special-column.special-column';
export const SECTION = 'api::special-column-section.special-column-section';
export const UNIT = 'api::unit.unit';
export const COLUMN = 'api::column.column';

export type ContentUid =
  | typeof NEWS
  | typeof NOTICE
  | typeof DOCUMENT
  | typeof INTERPRETATION
  | typeof SPECIAL_COLUMN
  | typeof SECTION
  | typeof UNIT
  | typeof COLUMN;

export type Data = Record<string, unknown>;

/** Where an article belongs: documentIds of a unit and of a column. */
export type Place = { unit: string; column: string };

type NewItem = { strapi: Core.Strapi; uid: ContentUid; data: Data; published?: boolean };

/**
 * What the application itself writes, past the gates for people, and people have signed if it is
 * `published`; answers with the documentId.
 */
export const createItem = async ({
  strapi,
  uid,
  data,
  published = false,
}: NewItem): Promise<string> => {
  const documents = strapi.documents(uid as UID.ContentType);
  const { documentId } = await documents.create({ data } as Parameters<typeof documents.create>[0]);
  if (published) await publishThroughReview({ strapi, uid, documentId });
  return documentId;
};

type OneItem = { strapi: Core.Strapi; uid: ContentUid; documentId: string };

/** Saves a draft as the application itself. */
export const updateItem = async ({
  strapi,
  uid,
  documentId,
  data,
}: OneItem & { data: Data }): Promise<void> => {
  const documents = strapi.documents(uid as UID.ContentType);
  await documents.update({ documentId, data } as unknown as Parameters<typeof documents.update>[0]);
};

export type Version = 'draft' | 'published';

/** One version of an item as it stands in the database, null when there is none. */
export const storedItem = async (
  { strapi, uid, documentId }: OneItem,
  version: Version = 'draft',
): Promise<Data | null> =>
  strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: version === 'draft' ? null : { $notNull: true } },
  });

/** Rows of a type, drafts and published versions alike. */
export const countRows = async (strapi: Core.Strapi, uid: ContentUid): Promise<number> =>
  strapi.db.query(uid).count();

export const createUnit = async (strapi: Core.Strapi, name: string): Promise<string> =>
  createItem({ strapi, uid: UNIT, data: { name, kind: '局机关科室' } });

export const createColumn = async (strapi: Core.Strapi, name: string): Promise<string> =>
  createItem({ strapi, uid: COLUMN, data: { name, kind: '动态要闻' } });

export const createPlace = async (strapi: Core.Strapi, name = '办公室'): Promise<Place> => ({
  unit: await createUnit(strapi, name),
  column: await createColumn(strapi, `${name}的栏目`),
});

let serialNumber = 0;

/** The data of a news item that lacks nothing for publication; every one has another title. */
export const aNewsItem = (place: Place, overrides: Data = {}): Data => {
  serialNumber += 1;
  return { title: `第${serialNumber}条新闻`, body: '<p>正文</p>', ...place, ...overrides };
};

/** The data of an item of a draft type that lacks nothing for publication. */
export const anItem = (uid: ContentUid, place: Place, overrides: Data = {}): Data => {
  if (uid === SPECIAL_COLUMN) {
    const { title } = aNewsItem(place);
    return { title, unit: place.unit, ...overrides };
  }
  const kind = uid === NOTICE ? { noticeKind: '通知' } : {};
  return aNewsItem(place, { ...kind, ...overrides });
};
